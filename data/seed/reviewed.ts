// Ids of the seed’s facts that were read beside the article and found right: the seed ships with these confirmed. A test
// fails when the extractor gives others, so that whoever changes it reads them again.
export const REVIEWED: readonly string[] = [
  'f-1kx0ezz1xpd13u', // role: Belarusian President Alexander Lukashenko
  'f-0sfycjv0z55juw', // event: Belarusian President Alexander Lukashenko arrived in the southern Russ
  'f-0wenhn00a2a7k8', // relation: the southern Russian city of Sochi
  'f-0qz6zu71pddhh0', // relation: his counterpart Vladimir Putin
  'f-14gp79v1k2hzo6', // event: It was Lukashenko's first trip abroad since the disputed presidential
  'f-1p36cev0sj1c2v', // event: Lukashenko faces mass anti-government protests at home and diplomatic
  'f-1pl2ha611ct1yd', // claim: On the agenda is further integration of Belarus and neighbouring Russi
  'f-1sr2jqs1fnujok', // relation: Belarus and neighbouring Russia
  'f-0t0btvd0b1yy5z', // plan: they were also to address other issues, such as energy, trade and cult
  'f-0ps1z1f107mqtg', // claim: Lukashenko had accused Russia of seeking to absorb Belarus by imposing
  'f-09zr8em0ib09l4', // role: the struggling country, led by Lukashenko for more than a quarter-cent
  'f-0yb8ijh19fhpqm', // claim: Putin … has described the vote as not ideal
  'f-02b6c141d8k2x8', // event: Putin has congratulated Lukashenko on his controversial victory in the
  'f-0rda4wi1ea1u2u', // event: his controversial victory in the August 9 election
  'f-1b9vs1c16l1xxu', // figure: On Sunday, up to 150,000 people gathered in the Belarusian capital Min
  'f-1n8aqmh1gs1a12', // relation: the Belarusian capital Minsk
  'f-1war6p81bfg78x', // figure: More than 700 people were detained
  'f-0lzdc8r1ynsuco', // event: Protests have rattled authoritarian Belarus for five weeks now
  'f-18a09v20xdwqbj', // event: large swathes of the population refused to believe the results of the
  'f-01tuwv20wl0wll', // figure: the results of the election … gave Lukashenko more than 80% of the vot
  'f-12h4za31lgp3hk', // claim: The European Union has denounced the election as "neither free nor fai
  'f-102jjoq19xjlqr', // claim: The European Union … condemned police violence against protesters
  'f-0h5zn6s0bht557', // figure: At least 7,000 people have been detained at protests since the electio
  'f-0s3o32n1nr7gkm', // figure: The United Nations has received 450 reports of torture and abuse of su
  'f-02une5z15gboqf', // plan: The UN Human Rights Council plans to discuss rights violations in Bela
  'f-1o4vgqq0n6vewm', // quote: "Enforced disappearances, forced abductions, expulsions and arbitrary
  'f-0a850wz0b8nvq9', // role: German envoy Michael von Ungern-Sternberg
  'f-19id2ca19ve6w4', // event: EU countries sought to add Belarus to the agenda
  'f-1yaxpv10g2hx3i', // role: UN human rights chief Michelle Bachelet
  'f-02olgi408uc137', // claim: all torture allegations against Belarus security forces should be docu
  'f-01gq48f1nv85od', // figure: The decision to take up the Belarus issue was supported by 25 mostly W
  'f-0lyfjzd1aj79vx', // event: Venezuela and the Philippines opposed the debate
  'f-1r9136w1gvb3fb', // figure: 20 developing and emerging countries abstained
  'f-07bw1bd1w31fmo', // claim: Belarus envoy Yury Ambrazevich denounced the move as "a form of direct
  'f-1cpcp3v0zyue3k', // role: Belarus envoy Yury Ambrazevich
];
