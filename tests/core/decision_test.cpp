#include "regard/core/appeal.hpp"
#include "regard/core/decision.hpp"

#include "ladder.hpp"

using namespace regard;
using namespace regard::test;

namespace {

Changes act(const Attempt<Decision>& a) { return decide(a.world.office, a.world.of_case, a.request, a.world.now(a.officer)); }
Changes take_back(const Attempt<Withdrawal>& a) { return withdraw(a.world.office, a.world.of_case, a.request, a.world.now(a.officer)); }
Changes ask(const Attempt<Consultation>& a) { return consult(a.world.office, a.world.of_case, a.request, a.world.now(a.officer)); }
Changes end_it(const Attempt<Ending>& a) { return quash(a.world.office, a.world.of_case, a.request, a.world.now(a.officer)); }

std::string refused(const Attempt<Decision>& attempt) {
  return refusal_of([&] { act(attempt); });
}

void shut(World& w) { w.add(CaseClosure{"moved away", false}, "a.one"); }
void reopen(World& w) {
  std::erase_if(w.facts, [](const Fact& f) { return f.header.kind == "closure"; });
  w.refresh();
}

/// The proposal of 22 October, four days later, to be approved by b.two.
Attempt<Decision> sound(Outcome outcome = Outcome::approve) { return {proposed().on("2026-10-26"), a_decision("PRO-00000006", outcome), "b.two"}; }

const std::vector<Evidence> paper = {{"the signed page", "Customer Relations", {}, 0, {}}};

/// A new version of an incident, whatever it says, as `correct` or a merge brings it.
void correct_incident(World& w, const std::string& id, const std::function<void(Incident&)>& change, const std::string& by = "a.one") {
  Incident mended = *w.of_case.find<Incident>(id);
  change(mended);
  w.put({{next_version(*w.of_case.record(id), mended, w.now(by), "it was wrong", {})}});
}

}  // namespace

TEST_CASE("deciding: the ladder") {
  Attempt<Decision> attempt{proposed(), {}, "z.nobody"};
  auto& w = attempt.world;
  w.on("2026-10-23");
  w.officer("d.four", {"officer"});
  w.officer("f.five", {"senior-officer"});
  w.officer("g.six", {"senior-officer"});
  w.officer("h.seven", {"senior-officer"});
  const auto first = w.fact(w.incident);
  correct_incident(w, w.incident, [](Incident& i) {
    i.affected = {{"f.five", ""}};
    i.counter_allegations = {{"g.six", "shouted"}};
  }, "h.seven");
  const auto said = w.add(Representation{w.pin(w.proposal), day("2026-10-23"), From::person, "not true"}, "a.one");
  Proposal reworded = *w.of_case.find<Proposal>(w.proposal);
  reworded.reason = "You were asked to stop on 5 October, and it went on";
  w.put({{next_version(*w.of_case.record(w.proposal), reworded, w.now(), "the day was missing", {})}});
  reworded.reason = "Another reason";
  w.put({{next_version(*w.of_case.record(w.proposal), reworded, w.now(), "another clone", {})}});
  w.fact(w.proposal, 3).header.corrects = w.fact(w.proposal, 2).header.corrects;
  const Fact fork = w.fact(w.proposal, 3);
  w.policy.consult = {{"approve", {"legal"}}};
  shut(w);
  w.on("2026-10-26");
  attempt.request.about = Pin::typed("INC-00000005");
  attempt.request.decided_by = "e.gone";
  const auto version = [](Attempt<Decision>& a, const std::string& typed) { a.request.about = Pin::typed(typed); };
  const auto changes = climb<Decision>(attempt, {
      {Rule::officer_is_known, "'z.nobody' is not an officer of this register", [](auto& a) { a.officer = "e.gone"; a.request.decided_by = "z.nobody"; }},
      {Rule::officer_is_in_post, "'e.gone' is not in post on 26 October 2026", [](auto& a) { a.officer = "d.four"; }},
      {Rule::officer_is_known, "'z.nobody' is not an officer of this register", [](auto& a) { a.request.decided_by = "e.gone"; }},
      {Rule::officer_is_in_post, "'e.gone' is not in post on 26 October 2026", [](auto& a) { a.request.decided_by = "a.one"; }},
      {Rule::decision_on_paper_is_held, "the paper that 'a.one' signed is not named", [](auto& a) { a.request.on_paper = paper; }},
      {Rule::case_is_open, "'RC-2026-7K3F9MQ4' is closed", [](auto& a) { reopen(a.world); }},
      {Rule::id_is_known, "'INC-00000005' is not a proposal in RC-2026-7K3F9MQ4", [&](auto& a) { version(a, "PRO-00000006.v1"); }},
      {Rule::correction_forked, "'PRO-00000006' was corrected twice over",
       [](auto& a) { std::erase_if(a.world.facts, [](const Fact& f) { return f.header.id == "PRO-00000006" && f.version() == 3; }); a.world.refresh(); }},
      {Rule::approval_names_the_latest_version, "'PRO-00000006' stands at version 2", [&](auto& a) { version(a, "PRO-00000006.v2"); a.world.add(Withdrawal{a.world.pin(a.world.proposal), "too soon"}, "a.one"); }},
      {Rule::proposal_awaits_a_decision, "'PRO-00000006' is withdrawn",
       [](auto& a) { std::erase_if(a.world.facts, [](const Fact& f) { return f.header.kind == "withdrawal"; }); a.world.refresh(); }},
      {Rule::approver_is_not_proposer, "'a.one' proposed this restriction", [](auto& a) { a.request.decided_by = "c.three"; a.officer = "a.one"; }},
      {Rule::proposer_does_not_type_the_approval, "'a.one' proposed this restriction and cannot type the decision on it",
       [](auto& a) { a.officer = "d.four"; a.world.fact(a.world.proposal, 2).recorded.by = "d.four"; a.world.template body<Proposal>(a.world.proposal, 2).decided_by = "a.one"; a.world.refresh(); }},
      {Rule::decision_on_paper_is_held, "'d.four' typed the proposal too", [](auto& a) { a.request.on_paper.front().sha256 = std::string(64, '1'); a.world.policy.version = 2; a.world.refresh(); }},
      {Rule::policy_is_adopted, "no policy is in force on 26 October 2026", [](auto& a) { a.world.policy.version = 1; a.world.refresh(); }},
      {Rule::role_is_held, "'c.three' does not hold a role that may do this", [](auto& a) { a.request.decided_by = "h.seven"; a.request.outcome = Outcome::approve; }},
      {Rule::approver_did_not_record_the_incident, "'h.seven' recorded 'INC-00000005'", [](auto& a) { a.request.decided_by = "f.five"; }},
      {Rule::approver_was_not_affected, "'f.five' was affected by 'INC-00000005'", [](auto& a) { a.request.decided_by = "g.six"; }},
      {Rule::approver_is_not_accused, "the person has complained of 'g.six' in 'INC-00000005'", [](auto& a) { a.request.decided_by = "b.two"; }},
      {Rule::everything_needed_is_given, "'reason' was not given", [](auto& a) { a.request.reason = std::string(4001, 'x'); a.request.considered = {Pin::typed("PRO-00000006")}; }},
      {Rule::id_is_known, "'PRO-00000006' is not a representation or an incident in RC-2026-7K3F9MQ4", [](auto& a) { a.request.considered.clear(); }},
      {Rule::what_was_said_is_considered, "'" + said + "' has not been considered", [&](auto& a) {
         a.request.considered = {Pin::typed(said)};
         auto& cites = a.world.template body<Proposal>(a.world.proposal, 2).cites;
         cites.insert(cites.begin(), {"INC-00000099", 1, std::string(64, '9')});
         a.world.refresh();
       }},
      {Rule::reference_names_a_fact, "'INC-00000099' is not there", [](auto& a) {
         auto& cites = a.world.template body<Proposal>(a.world.proposal, 2).cites;
         cites.erase(cites.begin());
         cites.front().sha256 = std::string(64, '9');
         a.world.refresh();
       }},
      {Rule::evidence_is_what_was_cited, "'INC-00000005' version 1 was changed after it was cited",
       [&](auto& a) { a.world.template body<Proposal>(a.world.proposal, 2).cites.front().sha256 = first.sha256; a.world.refresh(); }},
      {Rule::evidence_has_moved, "'INC-00000005' has been corrected since: version 1 was cited and version 2 stands",
       [](auto& a) { a.world.template body<Proposal>(a.world.proposal, 2).cites.front() = a.world.pin(a.world.incident); a.world.refresh(); }},
      {Rule::consultees_have_been_heard, "'legal' has not answered", [](auto& a) { a.world.add(Consultation{a.world.pin(a.world.proposal), "legal", day("2026-10-26"), {}, {}, {}}, "a.one"); }},
      {Rule::consultees_have_been_heard, "'legal' has not answered",
       [](auto& a) { a.world.add(Consultation{a.world.pin(a.world.proposal), "legal", day("2026-10-26"), day("2026-10-26"), "yes, do", {}}, "a.one"); a.world.template body<Person>("PER-00000001").identity = Identity::unconfirmed; a.world.refresh(); }},
      {Rule::identity_is_confirmed, "the identity of the person in RC-2026-7K3F9MQ4 is unconfirmed",
       [](auto& a) { a.world.template body<Person>("PER-00000001").identity = Identity::confirmed; a.world.add(Revocation{"c.three", {}, true, day("2026-10-26"), "left"}, "r.keeper"); }},
      {Rule::someone_can_hear_an_appeal, "nobody in post who had no part in this could hear an appeal", [](auto& a) { a.world.officer("i.eight", {"appeal-officer"}); }},
      {Rule::words_fit_a_letter, "'reason' has 4001 characters, and 4000 is the most", [](auto& a) { a.request.reason = "The recordings bear it out"; a.world.on("2026-10-26", "09:00"); a.world.fact(a.world.proposal, 2).recorded.at = moment("2026-10-26", "09:01"); a.world.refresh(); }},
      {Rule::clock_is_wrong, "'PRO-00000006' was recorded at 2026-10-26T09:01:00Z, which is later than now (2026-10-26T09:00:00Z)", [](auto& a) { a.world.on("2026-10-26", "12:00"); }},
  }, act);
  const auto& decision = made<Decision>(changes);
  CHECK(decision.about == w.pin(w.proposal));  // version 2, by its hash
  CHECK(decision.about.version == 2);
  CHECK(decision.considered == std::vector<Pin>{w.pin(said)});
  CHECK(decision.decided_by == "b.two");
  CHECK(decision.policy == w.policy.pin());
  CHECK(changes.facts.front().fact.recorded.by == "d.four");
  w.put(changes);
  CHECK(require_restriction(w.office, w.of_case, w.proposal, w.today()).state == State::approved);
}

TEST_CASE("a decision is typed at the decider's own keyboard, but in a demonstration") {
  auto attempt = sound();
  Now now = attempt.world.now("b.two");
  now.at_keyboard = "a.one";
  const auto said = [&] { return refusal_of([&] { decide(attempt.world.office, attempt.world.of_case, attempt.request, now); }); };
  CHECK(said() == "decider-acts-in-person: this machine's git belongs to 'a.one', not to 'b.two'");
  attempt.world.demo = true;
  attempt.world.refresh();
  CHECK(said() == "");
}

TEST_CASE("whoever decides may be anybody's but the proposer's second self") {
  struct Row {
    std::string typist, decider, rule;
  };
  for (const auto& row : std::vector<Row>{
           {"b.two", "", ""},
           {"b.two", "b.two", ""},
           {"c.three", "b.two", ""},
           {"a.one", "", "approver-is-not-proposer"},
           {"a.one", "a.one", "approver-is-not-proposer"},
           {"b.two", "a.one", "approver-is-not-proposer"},
           {"a.one", "b.two", "proposer-does-not-type-the-approval"},
           {"r.keeper", "", "role-is-held"},
           {"c.three", "", "role-is-held"},
       }) {
    CAPTURE(row.typist);
    CAPTURE(row.decider);
    for (const auto outcome : {Outcome::approve, Outcome::refuse, Outcome::returned}) {
      auto attempt = sound(outcome);
      attempt.officer = row.typist;
      attempt.request.decided_by = row.decider;
      attempt.request.on_paper = paper;
      const auto said = refused(attempt);
      CHECK(said.substr(0, said.find(':')) == row.rule);
    }
  }
}

TEST_CASE("against a person two uninvolved people are needed; to refuse or return, one who may decide") {
  for (const auto outcome : {Outcome::approve, Outcome::refuse, Outcome::returned}) {
    CAPTURE(word(outcome));
    auto attempt = sound(outcome);
    attempt.world.fact(attempt.world.incident).recorded.by = "b.two";
    attempt.world.body<Person>("PER-00000001").identity = Identity::unconfirmed;
    attempt.world.refresh();
    CHECK(refused(attempt) == (outcome == Outcome::approve ? "approver-did-not-record-the-incident: 'b.two' recorded 'INC-00000005'" : ""));
  }
  auto attempt = sound(Outcome::none);
  CHECK(refused(attempt) == "everything-needed-is-given: 'outcome' was not given");
}

TEST_CASE("a correction of the evidence stops an approval, a longer keeping of it does not") {
  auto attempt = sound();
  correct_incident(attempt.world, attempt.world.incident, [](Incident& i) { i.evidence.front().kept_until = day("2030-01-01"); });
  CHECK(refused(attempt) == "");
  SUBCASE("its words") { correct_incident(attempt.world, attempt.world.incident, [](Incident& i) { i.summary += "!"; }); }
  SUBCASE("who holds it") { correct_incident(attempt.world, attempt.world.incident, [](Incident& i) { i.evidence.front().held_by = "nobody"; }); }
  CHECK(refused(attempt).starts_with("evidence-has-moved: 'INC-00000005' has been corrected since: version 1 was cited and version 3 stands"));
}

TEST_CASE("two corrections of the evidence at once stop an approval") {
  auto attempt = sound();
  auto& w = attempt.world;
  const auto kept = [](Incident& i) { i.evidence.front().kept_until = day("2030-01-01"); };
  correct_incident(w, w.incident, kept);
  correct_incident(w, w.incident, kept);
  w.fact(w.incident, 3).header.corrects = w.fact(w.incident, 2).header.corrects;
  w.refresh();
  CHECK(refused(attempt).starts_with("evidence-has-moved: "));
}

TEST_CASE("what is true when it is proposed must be true when it is approved") {
  struct Row {
    std::string rule;
    std::function<void(World&)> change;
  };
  for (const auto& row : std::vector<Row>{
           {"", [](World&) {}},
           {"identity-is-confirmed", [](World& w) { w.body<Person>("PER-00000001").identity = Identity::probable; }},
           {"requests-are-not-counted", [](World& w) { w.body<Incident>(w.incident).category = "scatter-gun"; w.body<Incident>(w.incident).request = Request::sar; }},
           {"safeguarding-comes-first", [](World& w) { w.body<Incident>(w.incident).category = "self-harm"; }},
           {"evidence-is-held", [](World& w) { w.body<Incident>(w.incident).evidence.clear(); }},
           {"warning-was-given", [](World& w) { w.add(Delivery{w.pin(w.warning_letter), day("2026-10-26"), "gone away"}, "a.one"); }},
           {"warning-has-not-expired", [](World& w) { w.body<Warning>(w.warning).expires_on = day("2026-10-25"); }},
           {"conduct-after-warning", [](World& w) { w.body<Incident>(w.incident).occurred_on = day("2026-10-06"); }},
           {"considerations-are-answered", [](World& w) { w.policy.considerations.push_back({"anew", "What is new?", false}); }},
           {"word-is-in-the-policy", [](World& w) { std::erase(w.policy.measures, "call-length"); }},
           {"measure-is-well-formed", [](World& w) { w.body<Proposal>(w.proposal).measures.front().minutes = 0; }},
           {"each-measure-has-its-reason", [](World& w) { w.body<Proposal>(w.proposal).measures.front().because.clear(); }},
           {"measures-agree", [](World& w) { w.body<Proposal>(w.proposal).measures.push_back(a_measure()); }},
           {"measure-respects-adjustments", [](World& w) { w.add(Adjustment{"long calls", {}, {"call-length"}, Stand::asked, "a stammer", {}}, "a.one"); }},
           {"a-measure-is-given", [](World& w) { w.body<Proposal>(w.proposal).measures.clear(); }},
           {"scope-is-explained", [](World& w) { w.body<Proposal>(w.proposal).scope = "council-wide"; }},
           {"end-comes-in-time", [](World& w) { w.policy.longest_months = 5; }},
           {"review-comes-in-time", [](World& w) { w.policy.first_review_within_months = 2; }},
           {"approved-before-it-ends", [](World& w) { w.on("2027-02-01"); }},
           {"officer-is-in-post", [](World& w) { w.body<Proposal>(w.proposal).reviewer = "e.gone"; }},
           {"reviewer-can-review", [](World& w) { w.body<Proposal>(w.proposal).reviewer = "c.three"; }},
       }) {
    CAPTURE(row.rule);
    auto attempt = sound();
    row.change(attempt.world);
    attempt.world.refresh();
    const auto said = refused(attempt);
    CHECK(said.substr(0, said.find(':')) == row.rule);
  }
}

TEST_CASE("an appeal can be heard by who had no part; the approver is not one of them") {
  auto attempt = sound();
  auto& w = attempt.world;
  const auto hearers = [&] { return could_hear(w.office, w.policy, w.of_case, w.proposal, w.today()); };
  CHECK(hearers() == std::vector<std::string>{"c.three"});
  w.officer("h.omes", {"appeal-officer"}, "Housing");  // another service than the one concerned
  CHECK(hearers() == std::vector<std::string>{"c.three"});
  w.add(Grant{"b.two", "appeal-officer", {}, w.today(), {}, {}}, "r.keeper");
  w.add(Grant{"a.one", "appeal-officer", {}, w.today(), {}, {}}, "r.keeper");
  CHECK(hearers() == std::vector<std::string>{"b.two", "c.three"});
  w.add(Consultation{w.pin(w.proposal), "legal", w.today(), w.today(), "advice", {}}, "c.three");
  CHECK(hearers() == std::vector<std::string>{"b.two"});
  CHECK(refused(attempt) == "someone-can-hear-an-appeal: nobody in post who had no part in this could hear an appeal");
}

TEST_CASE("whoever has a part in a restriction") {
  World w = in_force();
  const auto part = [&] { return officers_with_a_part(w.of_case, w.proposal); };
  CHECK(part() == std::vector<std::string>{"a.one", "b.two"});
  w.fact(w.proposal).recorded.by = "typist";
  w.fact(w.incident).recorded.by = "witness";
  w.body<Incident>(w.incident).affected = {{"staff", "Clerk"}, {"hurt", ""}};
  w.body<Incident>(w.incident).counter_allegations = {{"accused", "lied"}};
  w.refresh();
  Review review = a_review(w.proposal);
  review.about = w.pin(w.proposal);
  review.decided_by = "reviewer";
  w.add(review, "typist");
  CHECK(part() == std::vector<std::string>{"a.one", "typist", "witness", "hurt", "accused", "b.two", "reviewer"});
}

// -- taking back, asking, quashing ----------------------------------------------------------------------------

TEST_CASE("withdrawing: the ladder") {
  Attempt<Withdrawal> attempt{decided(), {}, "z.nobody"};
  attempt.request.about = Pin::typed("DEC-00000007");
  shut(attempt.world);
  attempt.world.on("2026-10-26", "12:00");
  const auto changes = climb<Withdrawal>(attempt, {
      {Rule::officer_is_known, "'z.nobody' is not an officer of this register", [](auto& a) { a.officer = "e.gone"; }},
      {Rule::officer_is_in_post, "'e.gone' is not in post on 26 October 2026", [](auto& a) { a.officer = "b.two"; }},
      {Rule::case_is_open, "'RC-2026-7K3F9MQ4' is closed", [](auto& a) { reopen(a.world); }},
      {Rule::id_is_known, "'DEC-00000007' is not a proposal in RC-2026-7K3F9MQ4", [](auto& a) { a.request.about = Pin::typed("RST-00000006"); }},
      {Rule::proposal_awaits_a_decision, "'RST-00000006' is approved", [](auto& a) { a.world.template body<Decision>("DEC-00000007").outcome = Outcome::returned; a.world.refresh(); }},
      {Rule::only_the_proposer_withdraws, "'PRO-00000006' was proposed by 'a.one'", [](auto& a) { a.officer = "a.one"; }},
      {Rule::everything_needed_is_given, "'reason' was not given", [](auto& a) { a.request.reason = std::string(20001, 'x'); }},
      {Rule::words_fit_a_letter, "'reason' has 20001 characters, and 20000 is the most", [](auto& a) { a.request.reason = "too soon"; a.world.on("2026-10-22", "09:00"); }},
      {Rule::clock_is_wrong, "'PRO-00000006' was recorded at 2026-10-22T10:00:00Z, which is later than now (2026-10-22T09:00:00Z)", [](auto& a) { a.world.on("2026-10-26"); }},
  }, take_back);
  CHECK(made<Withdrawal>(changes).about == attempt.world.pin(attempt.world.proposal));
  attempt.world.put(changes);
}

TEST_CASE("a proposal typed for somebody is theirs to take back") {
  Attempt<Withdrawal> attempt{proposed().on("2026-10-23"), {Pin::typed("PRO-00000006"), "too soon"}};
  attempt.world.body<Proposal>("PRO-00000006").decided_by = "b.two";
  attempt.world.refresh();
  CHECK(refusal_of([&] { take_back(attempt); }) == "only-the-proposer-withdraws: 'PRO-00000006' was proposed by 'b.two'");
  attempt.officer = "b.two";
  CHECK(refusal_of([&] { take_back(attempt); }) == "");
}

TEST_CASE("consulting: the ladder") {
  Attempt<Consultation> attempt{decided(), {}, "z.nobody"};
  shut(attempt.world);
  attempt.world.on("2026-10-23");
  attempt.world.policy.version = 2;
  attempt.world.policy.consult = {{"approve", {"legal"}}};
  attempt.world.refresh();
  attempt.request.about = Pin::typed("WRN-00000003");
  attempt.request.asked_on = day("2026-10-24");
  const auto changes = climb<Consultation>(attempt, {
      {Rule::officer_is_known, "'z.nobody' is not an officer of this register", [](auto& a) { a.officer = "e.gone"; }},
      {Rule::officer_is_in_post, "'e.gone' is not in post on 23 October 2026", [](auto& a) { a.officer = "b.two"; }},
      {Rule::policy_is_adopted, "no policy is in force on 23 October 2026", [](auto& a) { a.world.policy.version = 1; a.world.refresh(); }},
      {Rule::role_is_held, "'b.two' does not hold a role that may do this", [](auto& a) { a.officer = "a.one"; }},
      {Rule::case_is_open, "'RC-2026-7K3F9MQ4' is closed", [](auto& a) { reopen(a.world); }},
      {Rule::id_is_known, "'WRN-00000003' is not a proposal in RC-2026-7K3F9MQ4", [](auto& a) { a.request.about = Pin::typed("PRO-00000006"); }},
      {Rule::proposal_awaits_a_decision, "'RST-00000006' is approved", [](auto& a) { a.world.forget("DEC-00000007"); a.request.role = "lawyer"; }},
      {Rule::word_is_in_the_policy, "'lawyer' is not a role of the policy", [](auto& a) { a.request.role = "legal"; }},
      {Rule::date_has_come, "the day they were asked (2026-10-24) is after today, 2026-10-23", [](auto& a) { a.request.asked_on = day("2026-10-23"); a.request.answered_on = day("2026-10-24"); }},
      {Rule::date_has_come, "the day they answered (2026-10-24) is after today, 2026-10-23", [](auto& a) { a.request.answered_on = day("2026-10-22"); }},
      {Rule::dates_are_in_order, "they answered before they were asked", [](auto& a) { a.request.answered_on = day("2026-10-23"); }},
      {Rule::everything_needed_is_given, "'advice' was not given", [](auto& a) { a.request.advice = std::string(20001, 'x'); a.request.asked_on = {}; }},
      {Rule::everything_needed_is_given, "'asked_on' was not given", [](auto& a) { a.request.asked_on = day("2026-10-23"); }},
      {Rule::words_fit_a_letter, "'advice' has 20001 characters, and 20000 is the most", [](auto& a) { a.request.advice = "go on"; }},
  }, ask);
  CHECK(made<Consultation>(changes).about == attempt.world.pin(attempt.world.proposal));
  attempt.world.put(changes);
}

TEST_CASE("quashing: the ladder") {
  Attempt<Ending> attempt{proposed(), {}, "z.nobody"};
  shut(attempt.world);
  attempt.world.policy.version = 2;
  attempt.world.refresh();
  attempt.world.on("2026-10-26");
  attempt.request.about = Pin::typed("WRN-00000003");
  attempt.request.decided_by = "z.nobody";
  const auto changes = climb<Ending>(attempt, {
      {Rule::officer_is_known, "'z.nobody' is not an officer of this register", [](auto& a) { a.officer = "e.gone"; }},
      {Rule::officer_is_in_post, "'e.gone' is not in post on 26 October 2026", [](auto& a) { a.officer = "a.one"; }},
      {Rule::officer_is_known, "'z.nobody' is not an officer of this register", [](auto& a) { a.request.decided_by = "c.three"; }},
      {Rule::decision_on_paper_is_held, "the paper that 'c.three' signed is not named", [](auto& a) { a.request.on_paper = paper; }},
      {Rule::policy_is_adopted, "no policy is in force on 26 October 2026", [](auto& a) { a.world.policy.version = 1; a.world.refresh(); }},
      {Rule::role_is_held, "'c.three' does not hold a role that may do this", [](auto& a) { a.request.decided_by = "b.two"; }},
      {Rule::case_is_open, "'RC-2026-7K3F9MQ4' is closed", [](auto& a) { reopen(a.world); }},
      {Rule::id_is_known, "'WRN-00000003' is not a proposal in RC-2026-7K3F9MQ4", [](auto& a) { a.request.about = Pin::typed("RST-00000006"); }},
      {Rule::restriction_stands, "'PRO-00000006' is proposed", [](auto& a) { Decision d = a_decision("PRO-00000006"); d.about = a.world.pin("PRO-00000006"); d.decided_by = "b.two"; a.world.add(d, "b.two"); }},
      {Rule::everything_needed_is_given, "'reason' was not given", [](auto& a) { a.request.reason = std::string(4001, 'x'); }},
      {Rule::words_fit_a_letter, "'reason' has 4001 characters, and 4000 is the most", [](auto& a) { a.request.reason = "It was somebody else"; a.world.on("2026-10-22", "09:00"); }},
      {Rule::clock_is_wrong, "'PRO-00000006' was recorded at 2026-10-22T10:00:00Z, which is later than now (2026-10-22T09:00:00Z)", [](auto& a) { a.world.on("2026-10-27"); }},
  }, end_it);
  CHECK(made<Ending>(changes).ending == EndingKind::quash);
  CHECK(made<Ending>(changes).policy == attempt.world.policy.pin());
  attempt.world.put(changes);
  CHECK(require_restriction(attempt.world.office, attempt.world.of_case, "RST-00000006", attempt.world.today()).state == State::quashed);
}
