// Who is found by what is typed, and what is said of them.
#include "regard/core/lookup.hpp"

#include <algorithm>
#include <set>
#include <sstream>

#include "ladder.hpp"
#include "regard/core/contact_change.hpp"
#include "regard/core/fold.hpp"
#include "regard/core/link.hpp"
#include "regard/core/text.hpp"

using namespace regard;
using namespace regard::test;

namespace {

Person somebody(const std::string& name, const std::string& phone, const std::string& email, const std::string& address) {
  Person p;
  p.name = name;
  if (!phone.empty()) p.phone = {phone};
  if (!email.empty()) p.email = {email};
  p.address = normal_text(address);
  return p;
}

World living(const std::string& case_id, const Person& person) {
  World w;
  w.case_id = case_id;
  w.put(open_case(w.office, person, w.now()));
  return w;
}

/// The five of lookup_ways.txt; one has had another name, two share a telephone.
std::vector<Case> five() {
  Person sian = somebody("Siân O'Brien-Pryce", "01632 960101", "sian@post.example", "Flat 2, 14 Elm Row\nAnytown AN2 3BC");
  sian.crm_ref = "CR-20871";
  Person kit = somebody("Kit Marlow", "+44 1632 960102", "kit.marlow@mail.example", "9 Quarry Lane\nAnytown AN3 4CD");
  kit.known_as = "Christopher Marlow";
  World kate = living("RC-2026-3AAAAAAA", somebody("Katarzyna Nowak", "01632960103", "", ""));
  Person married;
  married.name = "Katarzyna Wójcik";
  kate.put(update_person(kate.office, kate.of_case, married, kate.now()));
  return {living("RC-2026-1AAAAAAA", sian).of_case, living("RC-2026-2AAAAAAA", kit).of_case, kate.of_case,
          living("RC-2026-4AAAAAAA", somebody("Mohammed Al-Rashid", "(01632) 960104", "", "22 Weir Terrace, Anytown")).of_case,
          living("RC-2026-5AAAAAAA", somebody("Ruth Marley", "01632960104", "ruth@post.example", "1 Mill Yard\nAnytown AN3 4CD")).of_case};
}

std::vector<std::string> names_of(const Answer& answer) {
  std::vector<std::string> names;
  for (const auto& card : answer.cards) names.push_back(card.name);
  std::sort(names.begin(), names.end());
  return names;
}

Answer asked(const std::vector<Case>& cases, const std::string& typed) {
  static const World world;
  return look_up(world.office, cases, query_of(typed), world.today());
}

std::string usage_of(const std::string& typed) {
  try {
    query_of(typed);
    return {};
  } catch (const Error& error) {
    CHECK(error.kind == Error::Kind::usage);
    CHECK_FALSE(error.mend.empty());
    return error.what;
  }
}

std::vector<std::string> said(const Card& card, std::string_view label) {
  for (const auto& line : lines_of(card))
    if (line.label == label) return line.words;
  return {};
}

std::string standing(const World& w) { return standing_words(card_of(w.office, {&w.of_case, {}}, w.today())); }

}  // namespace

TEST_CASE("more than thirty ways of typing five people's details: all found, none wrongly picked") {
  const auto cases = five();
  std::istringstream in(file_of("tests/core/lookup_ways.txt"));
  int ways = 0;
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with('#')) continue;
    if (line.starts_with("program: ")) line.erase(0, 9);
    const auto bar = line.find(" | ");
    REQUIRE_MESSAGE(bar != std::string::npos, line);
    std::vector<std::string> expected;
    if (const auto who = line.substr(bar + 3); who != "-")
      for (const auto& name : split(who, ',')) expected.push_back(one_line(name));
    std::sort(expected.begin(), expected.end());
    ways += expected.empty() ? 0 : 1;
    CAPTURE(line);
    const auto answer = asked(cases, line.substr(0, bar));
    CHECK(names_of(answer) == expected);
    CHECK(answer.fit == static_cast<int>(expected.size()));
  }
  CHECK(ways >= 30);
}

TEST_CASE("what was typed is compared without capitals, accents, apostrophes and punctuation") {
  CHECK(fold("  SIÂN  O’Brien-Pryce. ") == "sian obrien pryce");
  CHECK(fold("Sia\u0302n") == "sian");
  CHECK(fold("Łukasz Wójcik, Straße; Đặng Thị") == "lukasz wojcik strasse dang thi");
  CHECK(fold("ИВАНОВ Пётр") == "иванов петр");
  CHECK(fold("李小龙") == "李小龙");
  CHECK(fold("%*.'_") == "");
  CHECK(folded_words("").empty());
}

TEST_CASE("no letter of the folding list is folded two ways, and what it gives is folded already") {
  std::set<std::string> seen;
  for (const auto& row : folding()) {
    CHECK(fold(row.plain) == row.plain);
    for (const auto& letter : split(fold(row.letters), ' ')) CHECK_FALSE(letter.empty());
    CHECK(seen.insert(std::string(row.plain)).second);
  }
}

TEST_CASE("what cannot be looked for is refused, and never echoed raw or at length") {
  CHECK(usage_of("") == "nothing was typed to look for");
  CHECK(usage_of(" \t\n") == "nothing was typed to look for");
  CHECK(usage_of("k") == "'k' is too short to look for");
  CHECK(usage_of("%") == "'%' has no letter and no digit to look for");
  CHECK(usage_of("*") == "'*' has no letter and no digit to look for");
  CHECK(usage_of("\x1b[") == "'\\x1b[' has no letter and no digit to look for");
  CHECK(usage_of(std::string(10000, 'x')) == "what was typed is too long to look for: 10000 characters");
  CHECK(usage_of(std::string(201, 'x')) != "");
  CHECK(usage_of(std::string(200, 'x')) == "");
  CHECK(usage_of("李") == "");
}

TEST_CASE("a letter or two wrong is said to be only similar, and short words and numbers are never bent") {
  const auto cases = five();
  CHECK(asked(cases, "Kit Marlo").only_similar == false);  // a beginning, not a mistake
  CHECK(asked(cases, "Kit Marlwo").only_similar);
  CHECK(asked(cases, "Kit Marlwo").cards.at(0).matched == std::vector<std::string>{"similar name"});
  CHECK(asked(cases, "Kim Marlow").fit == 0);
  CHECK(asked(cases, "10 quarry lane").fit == 0);
  CHECK(asked(cases, "kit.marlwo@mail.example").only_similar);
  CHECK(asked(cases, "Kit Marlow").cards.at(0).matched == std::vector<std::string>{"name"});
  CHECK(asked(cases, "Christopher Marlow").cards.at(0).matched == std::vector<std::string>{"name that they are known by"});
  CHECK(asked(cases, "Katarzyna Nowak").cards.at(0).matched == std::vector<std::string>{"earlier name"});
  CHECK(asked(cases, "RC-2026-1AAAAAAA").cards.at(0).matched == std::vector<std::string>{"case"});
}

TEST_CASE("a whole name beats one like it, which is named beside it; people of one name are both shown") {
  std::vector<Case> cases = five();
  cases.push_back(living("RC-2026-6AAAAAAA", somebody("Kit Marlowe", "", "", "")).of_case);
  auto answer = asked(cases, "Kit Marlow");
  REQUIRE(names_of(answer) == std::vector<std::string>{"Kit Marlow"});
  REQUIRE(answer.cards[0].not_to_be_confused_with.size() == 1);
  CHECK(words_of(answer.cards[0].not_to_be_confused_with[0]) == "Kit Marlowe, similar name (nothing in force)");
  cases.push_back(living("RC-2026-7AAAAAAA", somebody("Kit Marlow", "", "", "")).of_case);
  CHECK(asked(cases, "kit marlow").fit == 2);
  answer = asked(cases, "9 quarry lane");
  REQUIRE(answer.fit == 1);
  CHECK(answer.cards[0].not_to_be_confused_with.at(0).why == "same name");
}

TEST_CASE("too many are counted and none is shown") {
  std::vector<Case> cases;
  for (const char c : std::string_view("0123456789A")) cases.push_back(living(std::string("RC-2026-AAAAAAA") + c, somebody("Sam Ashworth", "", "", "")).of_case);
  CHECK(asked(cases, "sam").fit == 11);
  CHECK(asked(cases, "sam").cards.empty());
  cases.pop_back();
  CHECK(asked(cases, "sam").cards.size() == 10);
}

TEST_CASE("only what is in force is in force") {
  CHECK(standing(opened()) == "Nothing in force");
  CHECK(standing(warned()) == "Nothing in force");
  CHECK(standing(proposed()) == "Nothing in force");
  CHECK(standing(decided()) == "Nothing in force");
  CHECK(standing(told()) == "Nothing in force");
  World w = in_force();
  CHECK(standing(w) == "RESTRICTED until 30 April 2027");
  w.on("2027-05-01");
  CHECK(standing(w) == "Nothing in force");
}

TEST_CASE("an appeal that suspends leaves nothing in force") {
  World w = in_force();
  Appeal appeal;
  appeal.about = Pin::typed(w.proposal);
  appeal.received_on = w.today();
  appeal.lodged_by = LodgedBy::post;
  appeal.grounds = "it is not fair";
  w.put(lodge_appeal(w.office, w.of_case, appeal, w.now()));
  CHECK(standing(w) == "RESTRICTED until 30 April 2027");
  w.policy.in_force_during_appeal = false;
  w.refresh();
  CHECK(standing(w) == "Nothing in force");
}

TEST_CASE("one that two clones decided both ways holds, and says so, while its letter has gone") {
  World w = in_force();
  w.add([&] {
    Decision other = std::get<Decision>(w.fact(w.decision).body);
    other.outcome = Outcome::refuse;
    return other;
  }(), "c.three");
  REQUIRE(restrictions_of(w.office, w.of_case, w.today()).at(0).state == State::contested);
  CHECK(standing(w) == "RESTRICTED until 30 April 2027 (contested, letter sent)");
  w.on("2027-05-01");
  CHECK(standing(w) == "Nothing in force");
}

TEST_CASE("the lines say what to do, and nothing of why") {
  World w = in_force();
  Adjustment agreed;
  agreed.need = "talk, do not write";
  agreed.decision = Stand::agreed;
  agreed.explanation = "because of a stroke";
  w.put(record_adjustment(w.office, w.of_case, agreed, w.now()));
  agreed.need = "a visit at home";
  agreed.decision = Stand::refused;
  w.put(record_adjustment(w.office, w.of_case, agreed, w.now()));
  const Card card = card_of(w.office, {&w.of_case, {}}, w.today());
  CHECK(said(card, "Safety") == std::vector<std::string>{"none recorded"});
  CHECK(said(card, "Say") == std::vector<std::string>{"We will end each telephone call after 15 minutes.", "A second officer will be present when we meet you."});
  CHECK(said(card, "Applies to") == std::vector<std::string>{"Customer Services only."});
  CHECK(said(card, "Keep doing") == std::vector<std::string>{"talk, do not write"});
  CHECK(said(card, "If not kept") == std::vector<std::string>{"end the call politely, then: regard breach record RST" + w.proposal.substr(3)});
  CHECK(lines_of(card).size() == 6);
  std::string all = card.name + card.where;
  for (const auto& line : lines_of(card)) all += join(line.words, "\n");
  for (const char* never : {"swore", "insult", "stroke", "recording", "two hours", "INC-", "WRN-", "abuse"}) {
    CAPTURE(never);
    CHECK(all.find(never) == std::string::npos);
  }
}

TEST_CASE("a single point of contact is said with its deputy beside the scope") {
  World w = warned();
  w.on("2026-10-22");
  Proposal p = a_proposal(w.incident);
  p.measures = {Measure::typed("single-point-of-contact:contact=Customer Relations,deputy=Complaints Team,reach=01234 567890, Tuesday or Thursday 10 to 11,because=calls went everywhere")};
  w.proposal = w.put(propose(w.office, w.of_case, p, w.now()));
  w.on("2026-10-26");
  w.put(decide(w.office, w.of_case, a_decision(w.proposal), w.now("b.two")));
  w.on("2026-10-28");
  w.send("decision", w.proposal);
  w.on("2026-11-02");
  const Card card = card_of(w.office, {&w.of_case, {}}, w.today());
  CHECK(said(card, "Say") == std::vector<std::string>{"Please contact only Customer Relations. 01234 567890, Tuesday or Thursday 10 to 11."});
  CHECK(said(card, "Applies to") == std::vector<std::string>{"Customer Services only. If they are away: Complaints Team"});
}

TEST_CASE("joined cases are one person, whatever was joined into what") {
  Person p = somebody("Ruth A.", "01632 960777", "", "");
  World old = living("RC-2026-6AAAAAAA", p), kept = living("RC-2026-7AAAAAAA", somebody("Ruth Abara", "", "", ""));
  Link link;
  link.other_case = kept.case_id;
  link.explanation = "the same person";
  old.put(join_cases(old.office, old.of_case, kept.of_case, link, old.now()));
  kept.take(old);
  const std::vector<Case> cases = {old.of_case, kept.of_case};
  CHECK(everybody(cases).size() == 1);
  CHECK(names_of(asked(cases, "01632 960777")) == std::vector<std::string>{"Ruth Abara"});
  CHECK(asked(cases, "ruth").cards.at(0).not_to_be_confused_with.empty());
  CHECK(everybody({old.of_case}).size() == 1);  // the other one cannot be read: this person is not lost
}

TEST_CASE("a precaution is said before the rest, without a restriction too, and never why") {
  World w = warned();
  Marker marker;
  marker.category = "threats";
  marker.cites = {w.pin(w.incident)};
  marker.risk = "Hits out when a visit is refused";
  marker.precautions = "Two of you at every visit";
  marker.review_on = day("2027-01-15");
  marker.remove_by = day("2027-10-15");
  marker.tell = Tell::told;
  const auto id = w.add(marker, "a.one");
  CHECK(standing(w) == "Nothing in force");
  Decision decision = a_decision(id);
  decision.about = w.pin(id);
  decision.policy = w.policy.pin();
  decision.decided_by = "b.two";
  w.add(decision, "b.two");
  CHECK(standing(w) == "CARE NEEDED");
  const Card card = card_of(w.office, {&w.of_case, {}}, w.today());
  REQUIRE(lines_of(card).size() == 2);
  CHECK(lines_of(card)[0].label == "Safety");
  CHECK(lines_of(card)[0].words == std::vector<std::string>{"Two of you at every visit"});
  CHECK(said(card, "Contact") == std::vector<std::string>{"not restricted"});
  w.on("2027-10-16");
  CHECK(card_of(w.office, {&w.of_case, {}}, w.today()).safety == std::vector<std::string>{"Two of you at every visit (past its date: ask whether it still holds)"});
}
