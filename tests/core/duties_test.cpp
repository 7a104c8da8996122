#include "regard/core/duties.hpp"

#include "ladder.hpp"
#include "regard/core/check.hpp"

using namespace regard;
using namespace regard::test;

namespace {

/// "duty ref appears..due owner" of each duty, one a line; who is told is looked at in duties_telling_test.
std::string due(const World& w, std::string_view on) {
  std::string lines;
  for (const auto& d : duties_of(w.office, w.of_case, day(on))) {
    if (d.command.starts_with("regard notify ")) continue;
    CHECK(d.case_id == "RC-2026-7K3F9MQ4");
    CHECK_MESSAGE((d.command.starts_with("regard ") || d.command.starts_with("the next ")), d.command);
    lines += fmt::format("{} {} {}..{} {}\n", d.duty, d.ref, d.appears_on.iso(), d.due_on.iso(), d.owner);
  }
  return lines;
}

Duty duty_called(const World& w, std::string_view name, std::string_view on) {
  for (const auto& d : duties_of(w.office, w.of_case, day(on)))
    if (d.duty == name) return d;
  FAIL("no " << name);
  return {};
}

World lifted() {
  World w = in_force();
  w.on("2027-01-25");
  w.put(record_review(w.office, w.of_case, a_review("RST-00000006", ReviewOutcome::lifted), w.now("b.two")));
  return w;
}

void come_back(World& w, const std::string& letter, std::string_view on) {
  w.on(on);
  w.put(letter_returned(w.office, w.of_case, {Pin::typed(letter), w.today(), "gone away"}, w.now()));
}

}  // namespace

TEST_CASE("a case in which nothing is to be done has no duties") {
  CHECK(due(opened(), "2026-10-01") == "");
  CHECK(due(warned(), "2026-10-20") == "");
}

TEST_CASE("a warning's letter: two working days, and gone once it has gone") {
  World w = warned();
  w.forget(w.warning_letter);
  CHECK(due(w, "2026-10-05") == "letter-to-send WRN-00000003 2026-10-05..2026-10-07 role:officer\n");
  CHECK(due(w, "2026-12-05") == "letter-to-send WRN-00000003 2026-10-05..2026-10-07 role:officer\n");  // overdue until it is done
  const auto d = duty_called(w, "letter-to-send", "2026-10-05");
  CHECK(d.command == "regard letter send formal-warning WRN-00000003 --by post --on DATE");
  CHECK(d.rule == Rule::letter_is_on_time);
  CHECK(days_left(d, day("2026-10-05")) == 2);
  CHECK(days_left(d, day("2026-10-07")) == 0);
  CHECK(days_left(d, day("2026-10-08")) == -1);
  w.send("formal-warning", w.warning);
  CHECK(due(w, "2026-10-20") == "");
}

TEST_CASE("a spoken warning asks for no letter; one given in writing does, by its stage's letter") {
  World w = warned();
  w.forget(w.warning_letter);
  Warning& warning = w.body<Warning>(w.warning);
  warning.level = "informal";
  warning.how = WarningMeans::call;
  w.refresh();
  CHECK(due(w, "2026-10-20") == "");
  warning.how = WarningMeans::letter;
  w.refresh();
  CHECK(duty_called(w, "letter-to-send", "2026-10-20").command == "regard letter send informal-warning WRN-00000003 --by post --on DATE");
  for (auto& stage : w.policy.warning_stages) stage.letter.clear();
  w.refresh();
  CHECK(duty_called(w, "letter-to-send", "2026-10-20").command == "regard letter send formal-warning WRN-00000003 --by post --on DATE");
}

TEST_CASE("a letter that came back is sent again: one duty, two working days from then") {
  World w = warned();
  come_back(w, w.warning_letter, "2026-10-22");
  CHECK(due(w, "2026-10-22") == "letter-returned LTR-00000004 2026-10-22..2026-10-26 role:officer\n");
  CHECK(duty_called(w, "letter-returned", "2026-10-22").command == "regard letter send formal-warning WRN-00000003 --by hand --on DATE");
  const auto again = w.send("formal-warning", w.warning, SentBy::hand);
  CHECK(due(w, "2026-10-22") == "");
  come_back(w, again, "2026-10-29");
  CHECK(due(w, "2026-10-29") == "letter-returned " + again + " 2026-10-29..2026-11-02 role:officer\n");
}

TEST_CASE("an informal warning's letter, once sent and returned, is sent again") {
  World w = warned();
  w.body<Warning>(w.warning).level = "informal";
  w.body<Warning>(w.warning).how = WarningMeans::call;
  w.forget(w.warning_letter);
  const auto letter = w.send("informal-warning", w.warning);
  come_back(w, letter, "2026-10-22");
  CHECK(due(w, "2026-10-22") == "letter-returned " + letter + " 2026-10-22..2026-10-26 role:officer\n");
}

TEST_CASE("a proposal waits for its decision ten working days") {
  World w = proposed();
  CHECK(due(w, "2026-10-22") == "proposal-to-decide PRO-00000006 2026-10-22..2026-11-05 role:senior-officer\n");
  CHECK(duty_called(w, "proposal-to-decide", "2026-10-22").command == "regard restriction approve PRO-00000006 --reason TEXT (or refuse, return)");
  w.on("2026-10-23");
  w.put(withdraw(w.office, w.of_case, {Pin::typed(w.proposal), "too soon"}, w.now()));
  CHECK(due(w, "2026-10-23") == "");
}

TEST_CASE("a returned proposal is its proposer's, from the day it was returned") {
  World w = decided(Outcome::returned);
  CHECK(due(w, "2026-10-26") == "proposal-returned PRO-00000006 2026-10-26..2026-11-09 a.one\n");
  CHECK(duty_called(w, "proposal-returned", "2026-10-26").command == "regard restriction withdraw PRO-00000006 --reason TEXT, or propose anew");
}

TEST_CASE("a refusal's letter, from the day it was refused") {
  World w = decided(Outcome::refuse);
  CHECK(due(w, "2026-10-26") == "letter-to-send PRO-00000006 2026-10-26..2026-10-28 role:officer\n");
  w.send("refusal", w.proposal);
  CHECK(due(w, "2026-10-26") == "");
}

TEST_CASE("an approved restriction: its letter, and its review until it has ended") {
  World w = decided();
  const std::string review = "review RST-00000006 2026-10-26..2027-02-01 b.two\n";
  CHECK(due(w, "2026-10-26") == "letter-to-send PRO-00000006 2026-10-26..2026-10-28 role:officer\n" + review);
  w = told();
  const std::string invitation = "review-invitation RST-00000006 2027-01-04..2027-01-04 role:officer\n";
  CHECK(due(w, "2026-10-28") == invitation + review);
  CHECK(due(w, "2027-02-01") == invitation + review);
  const std::string missed = "letter-to-send RST-00000006 2027-02-01..2027-02-03 role:officer\n";
  CHECK(due(w, "2027-04-30") == review + missed);  // overdue until it is done, and the person is told
  CHECK(duty_called(w, "letter-to-send", "2027-04-30").command == "regard letter send review-missed RST-00000006 --by post --on DATE");
  CHECK(due(w, "2027-05-01") == "letter-to-send PRO-00000006 2027-05-01..2027-05-05 role:officer\n");
  CHECK(duty_called(w, "letter-to-send", "2027-05-01").command == "regard letter send expiry PRO-00000006 --by post --on DATE");
  CHECK(duty_called(w, "review", "2026-10-28").command == "regard review record RST-00000006 --outcome continue|vary|lift --reason TEXT --heard TEXT");
  CHECK(duty_called(w, "review", "2026-10-28").rule == Rule::review_is_on_time);
  come_back(w, w.letter, "2026-11-04");
  CHECK(due(w, "2026-11-04") == "letter-returned LTR-00000008 2026-11-04..2026-11-06 role:officer\n" + review);
}

TEST_CASE("a review that was done gives way to the next, and asks for its letter") {
  World w = in_force();
  w.on("2027-01-25");
  const auto id = w.put(record_review(w.office, w.of_case, a_review("RST-00000006"), w.now("b.two")));
  const std::string next = "review RST-00000006 2026-10-26..2027-04-01 b.two\n";
  const std::string invitation = "review-invitation RST-00000006 2027-03-02..2027-03-02 role:officer\n";
  CHECK(due(w, "2027-01-25") == "letter-to-send " + id + " 2027-01-25..2027-01-27 role:officer\n" + invitation + next);
  CHECK(duty_called(w, "letter-to-send", "2027-01-25").command == "regard letter send review-continue " + id + " --by post --on DATE");
  CHECK(due(w, "2027-05-01") == "letter-to-send PRO-00000006 2027-05-01..2027-05-05 role:officer\n");  // one that says it goes on cannot go any more
  w.send("review-continue", id);
  CHECK(due(w, "2027-01-25") == invitation + next);
}

TEST_CASE("a lift asks for its letter, also when the end has come since") {
  World w = lifted();
  for (const auto* on : {"2027-01-25", "2027-06-01"}) CHECK(due(w, on) == "letter-to-send REV-00000009 2027-01-25..2027-01-27 role:officer\n");
  w.send("review-lift", "REV-00000009");
  CHECK(due(w, "2027-01-25") == "");
}

TEST_CASE("a quashed restriction: a letter to put it right, where the person had been told") {
  World w = in_force();
  const auto end = [](World& world) { return world.put(quash(world.office, world.of_case, {Pin::typed("RST-00000006"), {}, "wrong person", {}, {}, {}}, world.now("b.two"))); };
  w.on("2026-11-05");
  const auto ending = end(w);
  CHECK(due(w, "2026-11-05") == "letter-to-send " + ending + " 2026-11-05..2026-11-09 role:officer\n");
  CHECK(duty_called(w, "letter-to-send", "2026-11-05").command == "regard letter send correction " + ending + " --by post --on DATE");
  w.send("correction", ending);
  CHECK(due(w, "2026-11-05") == "");
  World untold = decided();
  end(untold);
  CHECK(due(untold, "2026-10-26") == "");
  World returned = in_force();  // and nothing is sent twice over about what is no more
  come_back(returned, returned.letter, "2026-11-05");
  end(returned);
  CHECK(due(returned, "2026-11-05") == "");
}

TEST_CASE("a decision to reconsider: today, for every approver, until it is quashed") {
  World contested = decided();
  Decision against = *contested.of_case.find<Decision>(contested.decision);
  against.outcome = Outcome::refuse;
  contested.add(against, "b.two");
  World changed = in_force();
  changed.fact(changed.incident).sha256 = std::string(64, '0');
  changed.refresh();
  for (auto& w : {contested, changed}) {
    CHECK(due(w, "2026-11-05") == "decision-to-reconsider RST-00000006 2026-11-05..2026-11-05 role:senior-officer\n");
    CHECK(due(w, "2026-11-07") == "decision-to-reconsider RST-00000006 2026-11-07..2026-11-09 role:senior-officer\n");  // a Saturday
  }
  CHECK(duty_called(changed, "decision-to-reconsider", "2026-11-05").command == "regard restriction quash RST-00000006 --reason TEXT, or propose and approve anew");
  CHECK(duty_called(contested, "decision-to-reconsider", "2026-11-05").command == "regard restriction quash RST-00000006 --reason TEXT, or regard restriction settle RST-00000006 --stands DEC-… --because TEXT");
}

TEST_CASE("a consultation is the asked role's, ten working days, while its proposal waits") {
  World w = proposed();
  w.policy.consult = {{"approve", {"legal"}}};
  w.refresh();
  const auto waits = due(w, "2026-10-23");
  w.on("2026-10-23");
  const auto ask = [&](std::string_view asked, std::string_view answered) {
    return w.put(consult(w.office, w.of_case, {Pin::typed(w.proposal), "legal", day(asked), answered.empty() ? Date{} : day(answered), answered.empty() ? "" : "go on", {}}, w.now()));
  };
  const auto id = ask("2026-10-23", "");
  CHECK(due(w, "2026-10-23") == waits + "consultation-to-answer " + id + " 2026-10-23..2026-11-06 role:manager\n");  // nobody holds the role
  w.officer("l.egal", {"legal"});
  CHECK(due(w, "2026-10-23") == waits + "consultation-to-answer " + id + " 2026-10-23..2026-11-06 role:legal\n");
  CHECK(duty_called(w, "consultation-to-answer", "2026-10-23").command == "regard consultation record PRO-00000006 --role legal --asked 2026-10-23 --answered DATE --advice TEXT");
  w.on("2026-10-26");
  ask("2026-10-23", "2026-10-26");
  CHECK(due(w, "2026-10-26") == waits);
  const auto anew = ask("2026-10-26", "");
  CHECK(due(w, "2026-10-26") == waits + "consultation-to-answer " + anew + " 2026-10-26..2026-11-09 role:legal\n");
  w.put(withdraw(w.office, w.of_case, {Pin::typed(w.proposal), "too soon"}, w.now()));
  CHECK(due(w, "2026-10-26") == "");
}

TEST_CASE("what the person said is considered within ten working days, and only once") {
  World w = proposed();
  w.on("2026-10-23");
  const auto waits = due(w, "2026-10-23");
  const auto said = w.put(record_representation(w.office, w.of_case, {Pin::typed(w.proposal), day("2026-10-22"), From::person, "untrue"}, w.now()));
  CHECK(due(w, "2026-10-23") == waits + "representation-to-consider " + said + " 2026-10-22..2026-11-05 role:senior-officer\n");
  CHECK(duty_called(w, "representation-to-consider", "2026-10-23").command == "the next decision, review or ruling on PRO-00000006 with --cites " + said);
  Decision decision = a_decision(w.proposal, Outcome::returned);
  decision.considered = {Pin::typed(said)};
  w.put(decide(w.office, w.of_case, decision, w.now("b.two")));
  CHECK(due(w, "2026-10-23") == "proposal-returned PRO-00000006 2026-10-23..2026-11-06 a.one\n");
  World reviewed = in_force();
  const auto later = reviewed.put(record_representation(reviewed.office, reviewed.of_case, {Pin::typed("RST-00000006"), day("2026-11-02"), From::person, "untrue"}, reviewed.now()));
  Review review = a_review("RST-00000006");
  review.considered = {Pin::typed(later)};
  reviewed.put(record_review(reviewed.office, reviewed.of_case, review, reviewed.now("b.two")));
  CHECK(unconsidered(reviewed.of_case, {}).empty());
}

TEST_CASE("adjustments: answered within ten working days, and looked at again on their day, by the case's owner") {
  World w = opened();
  const auto look = [&](const std::string& id, Stand stand, std::string_view again) {
    Review r;
    r.about = Pin::typed(id);
    r.decision = stand;
    r.explanation = "looked at";
    if (!again.empty()) r.review_on = day(again);
    w.put(review_adjustment(w.office, w.of_case, r, w.now()));
  };
  const auto id = w.put(record_adjustment(w.office, w.of_case, {"large print", {}, {}, Stand::asked, "asked", day("2026-12-01")}, w.now()));
  CHECK(due(w, "2026-10-01") == "adjustment-to-answer " + id + " 2026-10-01..2026-10-15 a.one\n");
  CHECK(duty_called(w, "adjustment-to-answer", "2026-10-01").command == "regard adjustment review " + id + " --decision agreed|refused --because TEXT");
  look(id, Stand::agreed, "2027-01-04");
  CHECK(due(w, "2026-10-01") == "adjustment-review " + id + " 2026-10-01..2027-01-04 a.one\n");
  CHECK(due(w, "2027-02-01") == "adjustment-review " + id + " 2026-10-01..2027-01-04 a.one\n");
  look(id, Stand::agreed, "");
  CHECK(due(w, "2027-02-01") == "");
  look(id, Stand::asked, "");
  CHECK(due(w, "2026-10-01") == "adjustment-to-answer " + id + " 2026-10-01..2026-10-15 a.one\n");
  look(id, Stand::refused, "2027-03-01");
  CHECK(due(w, "2026-10-01") == "");
  const auto agreed = w.put(record_adjustment(w.office, w.of_case, {"a stand-in", {}, {}, Stand::agreed, "asked", day("2026-12-01")}, w.now()));
  CHECK(due(w, "2026-10-01") == "adjustment-review " + agreed + " 2026-10-01..2026-12-01 a.one\n");
}

TEST_CASE("a threat of self-harm goes to safeguarding the same day, by whoever recorded it") {
  World w = opened();
  w.on("2026-10-03");  // a Saturday
  const auto id = w.put(add_incident(w.office, w.of_case, an_incident("2026-10-02", "self-harm"), w.now()));
  CHECK(due(w, "2026-10-03") == "safeguarding-first " + id + " 2026-10-03..2026-10-03 a.one\n");
  const auto d = duty_called(w, "safeguarding-first", "2026-10-03");
  CHECK(d.command == "regard referral record RC-2026-7K3F9MQ4 --to safeguarding --on DATE --cites " + id);
  CHECK(d.rule == Rule::safeguarding_comes_first);
  w.put(record_referral(w.office, w.of_case, {ReferredTo::health, w.today(), {Pin::typed(id)}, {}, {}}, w.now()));
  CHECK(due(w, "2026-10-04") == "safeguarding-first " + id + " 2026-10-03..2026-10-03 a.one\n");
  w.put(record_referral(w.office, w.of_case, {ReferredTo::safeguarding, w.today(), {Pin::typed(id)}, {}, {}}, w.now()));
  CHECK(due(w, "2026-10-04") == "");
}

TEST_CASE("whose it is: the officer named while in post, else the role, else the case's owner, else the registrar") {
  World w = in_force();
  const auto owner = [&](std::string_view named, std::string_view act, std::string_view on) {
    return owner_of(w.office, w.policy, w.of_case, named, act, day(on));
  };
  CHECK(owner("b.two", "review", "2026-11-02") == "b.two");
  CHECK(owner("e.gone", "review", "2026-11-02") == "role:manager");
  CHECK(owner("", "review", "2026-11-02") == "role:manager");
  w.add(Revocation{"a.one", w.office.grants("a.one", w.today()).at(1).fact->pin(), false, w.today(), "moved"}, "r.keeper");
  CHECK(owner("", "review", "2026-11-02") == "role:senior-officer");  // the first of the roles that somebody holds
  CHECK(owner("", "approve", "2026-11-02") == "role:senior-officer");
  w.add(Revocation{"b.two", {}, true, w.today(), "left"}, "r.keeper");
  CHECK(owner("b.two", "review", "2026-11-02") == "a.one");  // the case's owner
  CHECK(duty_called(w, "review", "2026-11-02").owner == "a.one");
  w.add(Revocation{"a.one", {}, true, w.today(), "left"}, "r.keeper");
  CHECK(owner("b.two", "review", "2026-11-02") == "role:registrar");
  CHECK(owner("", "no-such-act", "2026-11-02") == "role:registrar");
  w.forget("PER-00000001");
  CHECK(owner("", "review", "2026-11-02") == "role:registrar");
}

TEST_CASE("sorted by day, then by what they are about") {
  World w = decided();
  w.put(record_adjustment(w.office, w.of_case, {"large print", {}, {}, Stand::asked, "asked", {}}, w.now()));
  const auto list = duties_of(w.office, w.of_case, w.today());
  REQUIRE(list.size() == 3);
  CHECK(list[0].duty == "letter-to-send");
  CHECK(list[1].duty == "adjustment-to-answer");
  CHECK(list[2].duty == "review");
}

TEST_CASE("a closed case, and a register without a policy, have no duties") {
  World w = decided();
  CHECK_FALSE(duties_of(w.office, w.of_case, day("2026-10-26")).empty());
  CHECK(duties_of(w.office, w.of_case, day("2026-01-04")).empty());
  w.add(CaseClosure{"died", true}, "a.one");
  CHECK(due(w, "2026-10-26") == "");
}

TEST_CASE("a review that was put off is due on its new day, and the person is told of it") {
  World w = told();
  w.on("2027-01-05");
  w.policy.review_notice_working_days = 20;
  const auto before = due(w, "2027-01-05");
  CHECK(before.find("review RST-00000006 2026-10-26..2027-02-01 b.two\n") != std::string::npos);
  Review off;
  off.about = Pin::typed("RST-00000006");
  off.adjourned_to = day("2027-02-15");
  off.explanation = "in hospital";
  const auto id = w.put(adjourn_review(w.office, w.of_case, off, w.now("b.two")));
  CHECK(due(w, "2027-02-10").find("review RST-00000006 2026-10-26..2027-02-15 b.two\n") != std::string::npos);
  CHECK(duty_called(w, "review-invitation", "2027-01-05").command == "regard letter send review-upcoming " + id + " --by post --on DATE");
  CHECK(duty_called(w, "review", "2027-02-16").due_on == day("2027-02-15"));
}

TEST_CASE("a review that the person asks for is due in ten working days, until one is held") {
  World w = in_force();
  Review asks;
  asks.about = Pin::typed("RST-00000006");
  asks.asked_on = day("2026-11-02");
  asks.grounds = "I have kept to it";
  w.put(ask_for_review(w.office, w.of_case, asks, w.now()));
  const std::string line = "review-asked RST-00000006 2026-11-02..2026-11-16 b.two\n";
  CHECK(due(w, "2026-11-02").find(line) != std::string::npos);
  CHECK(due(w, "2027-01-10").find(line) != std::string::npos);
  w.on("2026-11-10");
  w.put(record_review(w.office, w.of_case, a_review("RST-00000006"), w.now("b.two")));
  CHECK(due(w, "2026-11-10").find("review-asked") == std::string::npos);
}

TEST_CASE("a missed review: an alarm, or the end of it, as the policy says") {
  World w = in_force();
  const auto state = [&](std::string_view on) { return std::string(word(require_restriction(w.office, w.of_case, w.proposal, day(on)).state)); };
  CHECK(state("2027-02-02") == "in-force");
  w.policy.overdue_review = "lapse";
  w.refresh();
  CHECK(state("2027-02-01") == "in-force");  // the day itself is in time
  CHECK(state("2027-02-02") == "lapsed");
  CHECK(due(w, "2027-02-02") == "letter-to-send PRO-00000006 2027-02-02..2027-02-04 role:officer\n");
  const auto ends = ends_by_itself(w.office, w.of_case, day("2026-11-02"));
  REQUIRE(ends.size() == 3);
  CHECK(ends[0].what == "lapses-unless-reviewed");
  CHECK(ends[0].last_day == day("2027-02-01"));
  CHECK(ends[1].what == "restriction-ends");
  CHECK(ends[1].last_day == day("2027-04-30"));
  CHECK(ends[2].what == "warning-lapses");
  w.on("2027-02-01");
  w.put(record_review(w.office, w.of_case, a_review("RST-00000006"), w.now("b.two")));
  CHECK(state("2027-02-02") == "in-force");
  CHECK(state("2027-04-02") == "lapsed");  // and so for the next
}

TEST_CASE("evidence that its holder destroys is looked at twenty working days before") {
  World w = opened();
  Incident i = an_incident("2026-10-01");
  i.evidence = {{"the recording", "Customer Relations", day("2027-01-29"), 0, {}}, {"the note", "Housing", day("2026-12-31"), 0, {}}};
  const auto id = w.put(add_incident(w.office, w.of_case, i, w.now()));
  CHECK(due(w, "2026-10-01") == "evidence-to-keep " + id + " 2026-12-01..2026-12-01 a.one\n");
  CHECK(due(w, "2027-03-01") == "evidence-to-keep " + id + " 2026-12-01..2026-12-01 a.one\n");
  const auto d = duty_called(w, "evidence-to-keep", "2026-10-01");
  CHECK(d.rule == Rule::evidence_is_kept_in_time);
  CHECK(d.command.starts_with("regard correct " + id + " --set "));
}

TEST_CASE("the policy is looked at again when it says, by whoever keeps the register") {
  World w = opened();
  w.policy.policy_review = {{"months", "12"}};
  w.refresh();
  auto list = duties_of_office(w.office, day("2026-10-01"));
  REQUIRE(list.size() == 1);
  CHECK(list[0].duty == "policy-review");
  CHECK(list[0].ref == "general");
  CHECK(list[0].case_id.empty());
  CHECK(list[0].due_on == day("2027-01-05"));  // adopted on 5 January 2026
  CHECK(list[0].owner == "role:registrar");
  CHECK(list[0].rule == Rule::policy_is_reviewed);
  w.policy.policy_review = {{"months", "24"}, {"from", "2023-05-01"}};
  w.refresh();
  CHECK(duties_of_office(w.office, day("2026-10-01")).at(0).due_on == day("2027-05-01"));  // the first after it was adopted
  const auto found = [&](std::string_view on) {
    for (const auto& finding : check_office(w.office, day(on), moment(on)))
      if (finding.rule == Rule::policy_is_reviewed) return finding.what;
    return std::string{};
  };
  CHECK(found("2027-05-01") == "");
  CHECK(found("2027-05-02") == "policy-review of 'general' was due on 1 May 2027, from role:registrar");
  CHECK(duties_of_office(w.office, day("2026-01-04")).empty());
}
