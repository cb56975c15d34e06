-- Ordinary English words that are given names or surnames too (Mark, Cook, Page): alone and without a cue they name nobody.
return {
  name = "en.homonyms",
  language = "en",
  words = {
    common = { { weight = 0.5, lines = [[
  abbey | abbot | adder | alder | alley | amber | ambrose | angel | anger | arch | archer | ash | ashes | august | austin | autumn |
  avery | bacon | badger | bailey | baker | ball | bank | banker | banks | barber | bark | barker | barn | barnes | baron | barrow |
  bass | battle | baxter | beacon | bean | bear | beard | beck | bell | belle | bench | berry | beverly | bill | birch | bird | bishop |
  blackman | blair | blaze | bliss | bloom | blue | blunt | bolt | bond | bone | boot | booth | boss | bough | bowl | bowman | boyd |
  branch | brandy | brave | bridges | bright | brook | brooks | brown | buck | bull | burn | burns | bush | butcher | butler | butter |
  buzz | cage | cain | candy | cannon | canon | card | carpenter | carr | carter | carver | case | cash | chamber | chambers |
  chandler | chapel | chapman | charity | chase | cherry | chip | christian | clay | clerk | clever | cliff | clown | coal | cobb |
  coffin | coin | cole | collar | colt | constable | cook | cooke | cooper | cork | cox | crab | craft | crane | craven | cream |
  crisp | croft | crook | cross | crow | crown | crystal | cubs | curry | daisy | dale | dancer | darling | dart | dash | dawn | day |
  dean | dear | deer | dell | desert | diamond | dice | dick | dixie | dodge | doll | dollar | dove | drake | draper | driver | drum |
  drummer | duke | dusty | dwell | dyer | eager | earl | easter | ebony | eddy | eden | elder | ember | emerald | ernest | fairy |
  faith | falcon | farmer | fawn | fay | feather | ferry | finch | finder | fish | fisher | fletcher | flint | flood | flora | flower |
  flowers | floyd | flynn | ford | fortune | foster | fountain | fowler | fox | franc | francis | frank | franks | freed | freeman |
  frost | fuller | furlong | gale | gallant | gamble | gardener | gardner | garland | garner | gay | gem | gentle | gilbert | gill |
  gin | ginger | glen | glory | glover | gold | golden | goldsmith | goodman | goodwin | grace | grand | grant | grave | graves | gray |
  green | greer | grey | grill | grove | guest | gunner | hale | ham | hammer | hardy | harmon | harp | harper | harry | harvest |
  hawk | hawkins | hazel | heath | heaven | helm | herald | herring | hick | hicks | hill | hills | hobbs | hobby | hogg | holder |
  holiday | holland | hollow | holly | holm | holmes | honey | hood | hook | hooker | hooper | hope | horn | horne | horse | howe |
  hubbard | huff | hull | hunt | hunter | hurt | hyde | ingram | iris | iron | ivory | ivy | jack | jade | jan | jasper | jay | jet |
  jets | john | jolly | jordan | josh | joy | judge | jun | kane | keen | kelly | kennel | kent | keys | kidd | king | kings | kirk |
  kit | knight | knights | knock | knott | ladd | lake | lamb | lambert | lance | land | lane | lark | lash | law | lawless | laws |
  lawyer | lay | leach | leaf | lee | leech | lent | leo | lever | lightfoot | lily | lion | lloyd | lock | locke | lodge | long |
  lord | lott | love | loveless | lovely | lowe | lucky | lynch | mace | mack | mail | mallet | mallory | mandarin | manly | mann |
  mar | marble | marina | mark | marker | marks | marsh | marshal | marshall | martin | mash | mason | masters | mate | matt | max |
  may | mayor | mead | meadow | meadows | mercer | mercy | merry | miles | mill | miller | mills | miner | minor | mist | moody | moon |
  moor | moore | moral | morrow | moss | mountain | mouse | mow | muse | musk | myrtle | nash | navarre | neat | nelson | newell |
  newman | nick | nickel | nightingale | noble | noel | noon | norman | norton | nurse | oak | ocean | olive | oliver | opal | orange |
  orchard | oscar | outlaw | owen | owl | pace | pack | packer | page | paige | paine | painter | palm | palmer | pan | paradise |
  paris | parker | parks | parrot | parson | parsons | pat | patience | patrick | patty | paul | payne | peacock | peak | pearl |
  pease | peck | peel | penny | pepper | perch | perk | perkins | perry | peter | petty | phoenix | pickle | pierce | pike | pilgrim |
  pine | piper | pitt | pitts | plain | plant | plumber | plummer | poker | pole | pollard | pond | poole | pope | poppy | porter |
  potter | potts | pound | powder | powell | prays | preacher | precious | prescott | price | pride | priest | prince | prior |
  proctor | prosper | prudence | pryor | purple | quarry | queen | quill | quinn | rabbit | raines | rains | ram | ramsey | randy |
  ranger | raven | ray | reader | reed | reeve | reeves | reid | rice | rich | richer | rider | ridge | riggs | ring | rivers | robin |
  robins | rock | rocks | rocky | rod | rode | roger | roll | romeo | rook | root | rose | ross | rover | rowan | rowe | roy | royal |
  ruby | rucker | rufus | runner | rush | russell | rust | rusty | ruth | rye | sage | sailor | saint | sally | salmon | salt | sam |
  samson | sand | sanders | sands | sandy | sat | savage | sawyer | saxon | scarlet | scott | seal | seals | sergeant | sexton | shade |
  shah | shannon | sharp | shaw | shears | shed | shell | shepherd | sherman | sherry | shields | shine | shoemaker | shore | short |
  shy | sierra | silver | singer | skinner | slack | slade | slate | slaughter | slim | sly | smiley | smith | snow | snyder | sole |
  somers | son | sonny | spark | sparks | sparrow | spear | spencer | spice | spicer | sprague | springer | squire | stack | stafford |
  stamp | stanford | star | stark | starr | steal | steel | steele | sterling | stern | steward | stewart | stone | storey | storm |
  stout | strange | straw | stump | sturdy | styles | summer | summers | sumner | sun | sunny | sunshine | sutton | swan | sweeney |
  sweet | swift | sykes | tail | talley | tanner | tate | taylor | teague | tempest | temple | terry | thatcher | thorn | thorne |
  thyme | tiger | tiller | tim | timber | timothy | tobin | todd | toll | tom | tony | topping | tower | towers | townsend | trail |
  trainer | travers | tree | trinity | trotter | troy | trump | trusty | tuck | tucker | turner | turnip | twig | tyler | tyson |
  usher | vale | valentine | valley | vance | vaughn | venture | vera | vernon | vest | vicar | vick | victor | victoria | viking |
  vine | viola | violet | virgin | virginia | vogue | wade | wager | wagner | waite | walker | wallace | waller | walls | walter |
  walton | ward | warden | ware | warner | warren | wash | waters | watson | watt | watts | weaver | webb | webber | webster | wedge |
  weir | welch | weld | wells | wendy | west | westbrook | wheat | wheeler | whistler | white | whitehead | whitman | wick | wild |
  wilder | wilkes | will | willow | wills | wilson | winchester | wind | wine | wing | winkle | winner | winter | winters | wise |
  wolf | wolfe | wolverine | wong | wood | woodcock | woodman | woodruff | woods | wool | wren | wright | yale | yard | yarn | yates |
  york | young | youngman | zion
  ]] } },
  },
}
