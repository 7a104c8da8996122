#include "regard/core/move.hpp"

#include "ladder.hpp"
#include "regard/core/check.hpp"
#include "regard/core/correction.hpp"
#include "regard/core/duties.hpp"

using namespace regard;
using namespace regard::test;

namespace {

struct Asked {
  Move move;
  World other = another();
  bool itself = false;
};
Changes move_it(const Attempt<Asked>& a) {
  return move_incident(a.world.office, a.world.of_case, a.request.itself ? a.world.of_case : a.request.other.of_case, a.request.move, a.world.now(a.officer));
}

Move because(const std::string& incident) { return {Pin::typed(incident), {}, "the caller was Dana, as the recording shows"}; }

/// Moved to Dana's case; what came there is taken.
std::string move_away(World& w, World& other, const std::string& incident) {
  const auto id = w.put(move_incident(w.office, w.of_case, other.of_case, because(incident), w.now()));
  other.clock = w.clock;
  other.take(w);
  return id;
}

using Said = std::vector<std::string>;
Said said(const std::vector<Finding>& findings) {
  Said list;
  for (const auto& finding : findings) list.push_back(slug(finding.rule) + ": " + finding.what);
  return list;
}
Said duties(const World& w) {
  Said list;
  for (const auto& duty : duties_of(w.office, w.of_case, w.today())) list.push_back(duty.duty + " " + duty.ref + " " + duty.due_on.iso());
  return list;
}
const std::string moved_from_here = "incident-is-this-persons: 'INC-00000005' was moved to another case";

}  // namespace

TEST_CASE("moving an incident to the right person: the ladder") {
  Attempt<Asked> attempt{warned().on("2026-10-21"), {}, "z.nobody"};
  World& w = attempt.world;
  attempt.request.move = {Pin::typed(w.warning), {}, {}};
  attempt.request.itself = true;
  attempt.request.other.add(CaseClosure{"moved away", false}, "a.one");
  Fact fork = w.fact(w.incident);
  fork.header.version = 2;
  fork.header.corrects = {fork.sha256};
  fork.header.because = "a clone";
  for (int i = 0; i < 2; ++i) w.put({{{fork, {}}}});
  const auto changes = climb<Asked>(attempt, {
      {Rule::id_is_known, "'WRN-00000003' is not an incident in RC-2026-7K3F9MQ4", [](auto& a) { a.request.move.about.id = "5"; a.request.move.about.id = a.world.incident; }},
      {Rule::officer_is_known, "'z.nobody' is not an officer", [](auto& a) { a.officer = "e.gone"; }},
      {Rule::officer_is_in_post, "'e.gone' is not in post", [](auto& a) { a.officer = "b.two"; }},
      {Rule::role_is_held, "'b.two' does not hold a role that may do this", [](auto& a) { a.officer = "a.one"; }},
      {Rule::the_other_case_is_another, "'INC-00000005' is in 'RC-2026-7K3F9MQ4' already", [](auto& a) { a.request.itself = false; }},
      {Rule::case_is_open, "'RC-2026-CK2M5B0Z' is closed",
       [](auto& a) { std::erase_if(a.request.other.facts, [](const Fact& f) { return f.header.kind == "closure"; }); a.request.other.refresh(); }},
      {Rule::correction_forked, "'INC-00000005' was corrected twice over",
       [](auto& a) { std::erase_if(a.world.facts, [](const Fact& f) { return f.version() > 1; }); a.world.refresh(); }},
      {Rule::everything_needed_is_given, "'explanation' was not given", [](auto& a) { a.request.move.explanation = std::string(20001, 'x'); }},
      {Rule::words_fit_a_letter, "'explanation' has 20001 characters", [](auto& a) { a.request.move = because(a.world.incident); }},
  }, move_it);
  REQUIRE(changes.facts.size() == 2);
  CHECK(made<Move>(changes) == Move{w.pin(w.incident), "RC-2026-CK2M5B0Z", because("").explanation});
  Incident theirs = an_incident("2026-10-19");
  theirs.moved_from = "RC-2026-7K3F9MQ4";
  theirs.moved_as = w.incident;
  theirs.recorded_first_by = {"a.one"};
  CHECK(made<Incident>(changes, 1) == theirs);
  CHECK(changes.facts[1].fact.header.case_id == "RC-2026-CK2M5B0Z");
  w.put(changes);
  CHECK(refusal_of([&] { move_it(attempt); }) == moved_from_here);
  attempt.request.other.take(w);
  CHECK(said(check_between(w.office, {w.of_case, attempt.request.other.of_case}, w.today())) == Said{});
}

TEST_CASE("what was moved is not cited, corrected, referred or answered here again") {
  World w = warned(), other = another();
  w.on("2026-10-21");
  Representation denied{Pin::typed(w.incident), day("2026-10-21"), From::person, "It was not me"};
  w.put(record_representation(w.office, w.of_case, denied, w.now()));
  CHECK(unconsidered(w.of_case, {}).size() == 1);
  move_away(w, other, w.incident);
  CHECK(unconsidered(w.of_case, {}).empty());  // the move is the answer
  CHECK(refusal_of([&] { issue_warning(w.office, w.of_case, a_warning(w.incident, "2026-10-21"), w.now()); }) == moved_from_here);
  CHECK(refusal_of([&] { propose(w.office, w.of_case, a_proposal(w.incident), w.now()); }) == moved_from_here);
  CHECK(refusal_of([&] { record_representation(w.office, w.of_case, denied, w.now()); }) == moved_from_here);
  CHECK(refusal_of([&] { record_referral(w.office, w.of_case, {ReferredTo::police, day("2026-10-21"), {Pin::typed(w.incident)}, {}, {}}, w.now()); }) == moved_from_here);
  Tree mended = Tree::map();
  mended.set("summary", Tree::text("You sighed"));
  CHECK(refusal_of([&] { correct(w.office, w.of_case, w.incident, mended, "misheard", w.now()); }) == moved_from_here);
}

TEST_CASE("a closed case lets go of what was another person's") {
  World w = warned(), other = another();
  w.on("2026-10-21");
  w.put(close_case(w.office, w.of_case, {"nothing is left to do", false}, w.now()));
  CHECK(refusal_of([&] { move_away(w, other, w.incident); }) == "");
}

TEST_CASE("a warning that answers nothing any more counts for nothing") {
  World w = warned(), other = another();
  w.on("2026-10-21");
  CHECK(warned_by(w.of_case, w.policy, w.today()).reached_last_stage);
  move_away(w, other, w.first_incident);
  CHECK_FALSE(warned_by(w.of_case, w.policy, w.today()).reached_last_stage);
  CHECK(refusal_of([&] { propose(w.office, w.of_case, a_proposal(w.incident), w.now()); }) == "warning-was-given: no 'formal' warning has reached the person");
  CHECK(refusal_of([&] { issue_warning(w.office, w.of_case, a_warning(w.incident, "2026-10-21"), w.now()); }) == "");  // nothing went before it
}

TEST_CASE("the letter of a warning that answers nothing is neither due nor sent") {
  World w = opened(), other = another();
  w.on("2026-10-05");
  w.incident = w.put(add_incident(w.office, w.of_case, an_incident("2026-10-01"), w.now()));
  w.warning = w.put(issue_warning(w.office, w.of_case, a_warning(w.incident, "2026-10-05"), w.now()));
  CHECK(duties(w) == Said{"letter-to-send WRN-00000003 2026-10-07"});
  move_away(w, other, w.incident);
  CHECK(duties(w) == Said{});
  CHECK(refusal_of([&] { w.send("formal-warning", w.warning); }) == "incident-is-this-persons: all that 'WRN-00000003' answers was moved to another case");
}

TEST_CASE("letters tell nothing of what was moved") {
  World w = opened(), other = another();
  w.on("2026-10-05");
  const auto one = w.put(add_incident(w.office, w.of_case, an_incident("2026-10-01"), w.now()));
  Incident second = an_incident("2026-10-02");
  second.summary = "You threw a chair";
  const auto two = w.put(add_incident(w.office, w.of_case, second, w.now()));
  Warning warning = a_warning(one, "2026-10-05");
  warning.cites.push_back(Pin::typed(two));
  w.warning = w.put(issue_warning(w.office, w.of_case, warning, w.now()));
  const auto incidents = [&] {
    return make_letter(w.office, w.of_case, {"formal-warning", w.warning, SentBy::post, w.today()}, w.now(), true).values.find("incidents")->items.size();
  };
  CHECK(incidents() == 2);
  move_away(w, other, two);
  CHECK(incidents() == 1);
  CHECK_FALSE(answers_nothing(w.of_case, warning));
}

TEST_CASE("a proposal that rests on what was moved cannot be approved, nor its letter read as if it could") {
  for (const bool by_warning : {false, true}) {
    CAPTURE(by_warning);
    World w = proposed(), other = another();
    w.on("2026-10-23");
    const auto moved = by_warning ? w.first_incident : w.incident;
    const auto left = left_to_mend(w.office, w.of_case, moved, w.today());
    REQUIRE(left.size() == (by_warning ? 2 : 1));
    CHECK(left.front() == (by_warning ? "note: WRN-00000003 answered nothing else, and counts for nothing now"
                                      : "note: PRO-00000006 rests on it and cannot be approved: return or withdraw it"));
    move_away(w, other, moved);
    CHECK(refusal_of([&] { decide(w.office, w.of_case, a_decision(w.proposal), w.now("b.two")); }) ==
          "evidence-has-moved: '" + moved + "' was another person's, and was moved to their case");
    CHECK(refusal_of([&] { decide(w.office, w.of_case, a_decision(w.proposal, Outcome::returned), w.now("b.two")); }) == "");
    CHECK(refusal_of([&] { make_letter(w.office, w.of_case, {"decision", w.proposal, {}, {}}, w.now(), false); }).starts_with("incident-is-this-persons"));
  }
}

TEST_CASE("a standing restriction that rests on what was moved is a duty of that day, and its quashing tells the person") {
  World unsent = decided(), other = another();
  unsent.on("2026-10-27");
  move_away(unsent, other, unsent.incident);
  CHECK(duties(unsent).front() == "decision-to-reconsider RST-00000006 2026-10-27");
  CHECK(duties(unsent).size() == 2);  // and the review; its letter is not to be sent
  CHECK(refusal_of([&] { unsent.send("decision", unsent.proposal); }) ==
        "incident-is-this-persons: 'RST-00000006' rests on 'INC-00000005', which was moved to another case");
  World w = in_force();
  other = another();
  w.on("2026-11-10");
  const auto left = left_to_mend(w.office, w.of_case, w.incident, w.today());
  REQUIRE(left.size() == 2);
  CHECK(left[0] == "note: RST-00000006 rests on it: regard restriction quash RST-00000006 --reason TEXT");
  CHECK(left[1] == "note: the person was told of it by LTR-00000008 on 28 October 2026: say that it was a mistake, and to whom else it was said");
  move_away(w, other, w.incident);
  CHECK(duties(w).front() == "decision-to-reconsider RST-00000006 2026-11-10");
  Ending ending;
  ending.about = Pin::typed(w.proposal);
  ending.reason = "It was not you who rang";
  w.put(quash(w.office, w.of_case, ending, w.now("b.two")));
  CHECK(duties(w) == Said{"letter-to-send END-00000010 2026-11-12"});
}

TEST_CASE("danger goes with the incident: safeguarding is told about the right person") {
  World w = opened(), other = another();
  w.on("2026-10-20");
  w.policy.safeguarding_first = {"abuse"};
  other.policy = w.policy;
  w.refresh();
  other.refresh();
  w.incident = w.put(add_incident(w.office, w.of_case, an_incident("2026-10-19"), w.now()));
  CHECK(duties(w) == Said{"safeguarding-first INC-00000002 2026-10-20"});
  move_away(w, other, w.incident);
  CHECK(duties(w) == Said{});
  CHECK(duties(other) == Said{"safeguarding-first INC-00000002 2026-10-20"});
}

TEST_CASE("whoever recorded it first is a witness there too") {
  World w = warned(), other = another();
  other.officer("s.five", {"officer", "senior-officer"});
  w.officer("s.five", {"officer", "senior-officer"});
  w.on("2026-10-21");
  const auto seen = w.put(add_incident(w.office, w.of_case, an_incident("2026-10-20"), w.now("s.five")));
  move_away(w, other, seen);
  const auto id = other.of_case.all<Incident>().front().id();
  CHECK(who_recorded(*other.of_case.record(id)) == Said{"s.five", "a.one"});
  World back = warned();  // moved on, everybody who recorded it stays named
  other.on("2026-10-22");
  other.put(move_incident(other.office, other.of_case, back.of_case, because(id), other.now()));
  CHECK(std::get<Incident>(other.elsewhere.front().body).recorded_first_by == Said{"s.five", "a.one"});
  CHECK(std::get<Incident>(other.elsewhere.front().body).moved_as == id);
}

TEST_CASE("half a move, two moves, a correction beside one, and what was cited after it: all are found") {
  World w = warned(), other = another(), third = another();
  w.on("2026-10-21");
  const auto moved = move_away(w, other, w.incident);
  const auto between = [&] { return said(check_between(w.office, {w.of_case, other.of_case}, w.today())); };
  CHECK(between() == Said{});
  World gone = other;
  gone.forget(other.of_case.all<Incident>().front().id());
  CHECK(said(check_between(w.office, {w.of_case, gone.of_case}, w.today())) ==
        Said{"both-cases-say-so: 'INC-00000005' was moved to 'RC-2026-CK2M5B0Z', where it is not"});
  World forged = w;
  forged.forget(moved);
  CHECK(said(check_between(w.office, {forged.of_case, other.of_case}, w.today())) ==
        Said{"both-cases-say-so: 'INC-00000002' says that it was moved from 'RC-2026-7K3F9MQ4', where nothing says so"});
  World twice = w;
  twice.add(Move{w.pin(w.incident), "RC-2026-ZZZZZZZZ", "another clone"}, "a.one");
  CHECK(said(check_between(w.office, {twice.of_case, other.of_case}, w.today())) ==
        Said{"both-cases-say-so: 'INC-00000005' was moved to 'RC-2026-CK2M5B0Z' and to 'RC-2026-ZZZZZZZZ'",
             "both-cases-say-so: 'INC-00000005' was moved to 'RC-2026-ZZZZZZZZ', where it is not"});
  World corrected = w;
  Fact second = corrected.fact(w.incident);
  second.header.version = 2;
  second.header.corrects = {second.sha256};
  second.header.because = "a clone";
  std::get<Incident>(second.body).place = "Central Library";
  corrected.put({{{second, {}}}});
  CHECK(said(check_between(w.office, {corrected.of_case, other.of_case}, w.today())) ==
        Said{"both-cases-say-so: 'INC-00000005' was corrected here, and what was moved to 'RC-2026-CK2M5B0Z' was not"});
  World cited = w;
  Warning unaware = a_warning(w.incident, "2026-10-21");
  unaware.cites = {w.pin(w.incident)};
  unaware.given_by = {"a.one"};
  unaware.policy = w.policy.pin();
  const auto late = cited.add(unaware, "a.one");
  bool found = false;
  for (const auto& line : said(check_case(cited.office, cited.of_case, cited.today(), cited.clock)))
    found = found || line == "incident-is-this-persons: '" + late + "' cites 'INC-00000005', which was another person's and had been moved to their case";
  CHECK(found);
}
