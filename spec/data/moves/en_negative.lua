return {
  {
    why = "left a room", date = "2024-09-29",
    text = [[Mark Zuckerberg left the room without answering questions.]],
    moves = {},
  },
  {
    why = "left for a place", date = "2024-09-29",
    text = [[Prime Minister Kishida left Tokyo for Geneva on Monday.]],
    moves = {},
  },
  {
    why = "leave as a noun", date = "2024-09-29",
    text = [[Parents at Volvo get 480 days of paid leave.]],
    moves = {},
  },
  {
    why = "left as a side", date = "2024-09-29",
    text = [[The icon sits on the left of the toolbar, next to Joe Miller's photo.]],
    moves = {},
  },
  {
    why = "left behind", date = "2024-09-29",
    text = [[Composer Arvo Lind left his widow a house in Tallinn.]],
    moves = {},
  },
  {
    why = "leaves of trees, leaves a mark", date = "2024-09-29",
    text = [[The recession leaves a deep mark on towns such as Flint.]],
    moves = {},
  },
  {
    why = "fired a rocket", date = "2024-09-29",
    text = [[SpaceX fired all nine engines of the booster on Thursday.]],
    moves = {},
  },
  {
    why = "fired up", date = "2024-09-29",
    text = [[Coach Dana Hill fired up the crowd before the match.]],
    moves = {},
  },
  {
    why = "joined a call", date = "2024-09-29",
    text = [[Satya Nadella joined the call from Seattle.]],
    moves = {},
  },
  {
    why = "joined an alliance", date = "2024-09-29",
    text = [[Toyota joined the Open Battery Alliance in August.]],
    moves = {},
  },
  {
    why = "joins forces", date = "2024-09-29",
    text = [[Google joins forces with Samsung on mixed-reality headsets.]],
    moves = {},
  },
  {
    why = "join as users", date = "2024-09-29",
    text = [[More than 3 million people joined Threads on its first day.]],
    moves = {},
  },
  {
    why = "named after", date = "2024-09-29",
    text = [[The asteroid was named after astronomer Vera Rubin.]],
    moves = {},
  },
  {
    why = "named in a lawsuit", date = "2024-09-29",
    text = [[Chief executive Hans Ode was named in the lawsuit filed by former suppliers.]],
    moves = {},
  },
  {
    why = "named to a ranking", date = "2024-09-29",
    text = [[Fortune named Julie Sweet one of the most powerful women in business.]],
    moves = {},
  },
  {
    why = "calls to resign", date = "2024-09-29",
    text = [[Shareholders called on Boeing chief executive Dave Calhoun to resign.]],
    moves = {},
  },
  {
    why = "should resign", date = "2024-09-29",
    text = [["Crowe should resign," the columnist wrote.]],
    moves = {},
  },
  {
    why = "demands for an ouster", date = "2024-09-29",
    text = [[A hedge fund is demanding the removal of chairman Neil Baxter.]],
    moves = {},
  },
  {
    why = "mass layoffs", date = "2024-09-29",
    text = [[Intel said it would cut 15,000 jobs and close two sites.]],
    moves = {},
  },
  {
    why = "laid off workers", date = "2024-09-29",
    text = [[Spotify laid off 1,500 employees in its third round of cuts.]],
    moves = {},
  },
  {
    why = "chess resignation", date = "2024-09-29",
    text = [[Carlsen resigned after 41 moves.]],
    moves = {},
  },
  {
    why = "resigned to something", date = "2024-09-29",
    text = [[Investors seem resigned to another year of losses.]],
    moves = {},
  },
  {
    why = "elections", date = "2024-09-29",
    text = [[Barack Obama was elected president in 2008, a year after the iPhone came out.]],
    moves = {},
  },
  {
    why = "election campaign", date = "2024-09-29",
    text = [[Senator Paul Grady took the lead in the race for the governor's office.]],
    moves = {},
  },
  {
    why = "enrolment", date = "2024-09-29",
    text = [[At sixteen, Noah Price joined MIT as a freshman.]],
    moves = {},
  },
  {
    why = "graduation", date = "2024-09-29",
    text = [[Anna Weiss left school at 17 and taught herself to code.]],
    moves = {},
  },
  {
    why = "succeed in the sense of success", date = "2024-09-29",
    text = [[Few start-ups succeed without patient investors such as Vinod Khosla.]],
    moves = {},
  },
  {
    why = "take over a company", date = "2024-09-29",
    text = [[Broadcom took over VMware for $61 billion.]],
    moves = {},
  },
  {
    why = "product replaces product", date = "2024-09-29",
    text = [[The Pixel 9 replaces the Pixel 8 in Google's line-up.]],
    moves = {},
  },
  {
    why = "retired as an adjective", date = "2024-09-29",
    text = [[Retired general Tom Hurst said drones had changed the battlefield.]],
    moves = {},
  },
  {
    why = "retired software", date = "2024-09-29",
    text = [[Microsoft will retire Windows 10 in October 2025.]],
    moves = {},
  },
  {
    why = "retire a jersey", date = "2024-09-29",
    text = [[The Lakers retired the number 34 in honor of Shaquille O'Neal.]],
    moves = {},
  },
  {
    why = "step down of a transformer", date = "2024-09-29",
    text = [[The unit can step down 240 volts to 120 volts.]],
    moves = {},
  },
  {
    why = "exit a market", date = "2024-09-29",
    text = [[Uber exits Southeast Asia after years of losses.]],
    moves = {},
  },
  {
    why = "exit polls", date = "2024-09-29",
    text = [[Exit polls showed Sheila Dunn ahead in Ohio.]],
    moves = {},
  },
  {
    why = "exit from bankruptcy", date = "2024-09-29",
    text = [[WeWork expects to exit bankruptcy in May.]],
    moves = {},
  },
  {
    why = "departure of a train", date = "2024-09-29",
    text = [[The departure of the 9:40 to Leeds was delayed, said conductor Bill Hay.]],
    moves = {},
  },
  {
    why = "appointment at the dentist", date = "2024-09-29",
    text = [[Emily Hart has an appointment with her dentist on Friday.]],
    moves = {},
  },
  {
    why = "former title only", date = "2024-09-29",
    text = [[Former Twitter chief executive Parag Agrawal criticized the new policy.]],
    moves = {},
  },
  {
    why = "holding a post", date = "2024-09-29",
    text = [[Maria Lopez has been chief executive of Cemex since its founding.]],
    moves = {},
  },
  {
    why = "founding by itself", date = "2024-09-29",
    text = [[Palmer Luckey founded Oculus in a trailer.]],
    moves = {},
  },
  {
    why = "fiction", date = "2024-09-29",
    text = [[In the novel, detective Sarah Crane quits the police and joins a circus.]],
    moves = {},
  },
  {
    why = "film role", date = "2024-09-29",
    text = [[Actor Glenn Moss plays a banker who is fired on his birthday.]],
    moves = {},
  },
  {
    why = "video game", date = "2024-09-29",
    text = [[Players can hire a new manager or fire the old one at any time.]],
    moves = {},
  },
  {
    why = "trend", date = "2024-09-29",
    text = [[Executive departures in the chip industry reached a record last year.]],
    moves = {},
  },
  {
    why = "advice", date = "2024-09-29",
    text = [[How to quit your job without burning bridges]],
    moves = {},
  },
  {
    why = "job advertisement", date = "2024-09-29",
    text = [[We are looking for a chief financial officer with experience in retail.]],
    moves = {},
  },
  {
    why = "hypothetical employee", date = "2024-09-29",
    text = [[An employee who resigns within a year must repay the bonus.]],
    moves = {},
  },
  {
    why = "promoted a film", date = "2024-09-29",
    text = [[Actress Lily Tan promoted her new film in Cannes.]],
    moves = {},
  },
  {
    why = "return from a trip", date = "2024-09-29",
    text = [[Tim Cook returned to California after a week in Shenzhen.]],
    moves = {},
  },
  {
    why = "return to form", date = "2024-09-29",
    text = [[Serena Moss returned to the court after a knee injury.]],
    moves = {},
  },
  {
    why = "the board of a game", date = "2024-09-29",
    text = [[Chess champion Ana Petit returned to the board to find her clock running.]],
    moves = {},
  },
  {
    why = "hired as lawyers", date = "2024-09-29",
    text = [[Nestor Foods hired law firm Baker Quill to defend the suit.]],
    moves = {},
  },
  {
    why = "removed from a list", date = "2024-09-29",
    text = [[The app was removed from the store on Friday, developer Ian Kerr said.]],
    moves = {},
  },
  {
    why = "dismissed a claim", date = "2024-09-29",
    text = [[Judge Rosa Hill dismissed the lawsuit against Tesla.]],
    moves = {},
  },
  {
    why = "sacked a city or quarterback", date = "2024-09-29",
    text = [[Linebacker Tom Brice sacked the quarterback twice.]],
    moves = {},
  },
  {
    why = "appoint a day", date = "2024-09-29",
    text = [[At the appointed hour, chairman Luis Ortega opened the meeting.]],
    moves = {},
  },
  {
    why = "switch of a user", date = "2024-09-29",
    text = [[Blogger Ken Yu switched from Android to the iPhone.]],
    moves = {},
  },
  {
    why = "nobody named", date = "2024-09-29",
    text = [[Who will be the next chief executive of Disney?]],
    moves = {},
  },
}
