#include "regard/core/immediate.hpp"

#include "ladder.hpp"
#include "regard/core/duties.hpp"

using namespace regard;
using namespace regard::test;

namespace {

Changes act(const Attempt<Proposal>& a) { return impose_now(a.world.office, a.world.of_case, a.request, a.world.now(a.officer)); }
std::string refused(const Attempt<Proposal>& attempt) {
  return refusal_of([&] { act(attempt); });
}

/// Wednesday 21 October: the person is told at the door, at half past ten.
Proposal at_once(const std::string& cites) {
  Proposal p;
  p.measures = {a_measure()};
  p.cites = {Pin::typed(cites)};
  p.reason = "You threw a chair at the reception desk";
  p.told_by = ToldBy::in_person;
  p.told_at = moment("2026-10-21", "10:30");
  return p;
}

Attempt<Proposal> sound() {
  World w = warned();
  w.on("2026-10-21", "11:00");
  return {w, at_once(w.incident)};
}

World imposed() {
  auto attempt = sound();
  attempt.world.proposal = attempt.world.put(act(attempt));
  return attempt.world;
}

Restriction stand(const World& w, std::string_view on) { return require_restriction(w.office, w.of_case, w.proposal, day(on)); }
std::string state(const World& w, std::string_view on) { return std::string(word(stand(w, on).state)); }

/// The ordinary proposal that follows it.
Proposal ratifying(const World& w) {
  Proposal p = a_proposal(w.incident);
  p.follows = Pin::typed("RST" + w.proposal.substr(3));
  return p;
}

}  // namespace

TEST_CASE("imposing at once: the ladder") {
  Attempt<Proposal> attempt{warned().on("2026-10-21", "11:00"), {}, "z.nobody"};
  World& w = attempt.world;
  const auto calls = w.add(an_incident("2026-10-20", "volume-of-contact"), "a.one");
  const auto harm = w.add(an_incident("2026-10-20", "self-harm"), "a.one");
  attempt.request.told_at = moment("2026-10-21", "12:00");
  attempt.request.scope = "Parks";
  Proposal before = at_once(w.incident);
  before.immediate = true;
  before.cites = {w.pin(w.incident)};
  before.from = day("2026-10-21");
  before.until = before.review_on = day("2026-10-28");
  before.scope = "Housing";
  const auto earlier = w.add(before, "a.one");
  w.add(CaseClosure{"moved away", false}, "a.one");
  w.policy.version = 2;
  w.refresh();
  const auto changes = climb<Proposal>(attempt, {
      {Rule::officer_is_known, "'z.nobody' is not an officer of this register", [](auto& a) { a.officer = "e.gone"; }},
      {Rule::officer_is_in_post, "'e.gone' is not in post on 21 October 2026", [](auto& a) { a.officer = "b.two"; }},
      {Rule::policy_is_adopted, "no policy is in force on 21 October 2026", [](auto& a) { a.world.policy.version = 1; a.world.refresh(); }},
      {Rule::role_is_held, "'b.two' does not hold a role that may do this", [](auto& a) { a.officer = "a.one"; }},
      {Rule::case_is_open, "'RC-2026-7K3F9MQ4' is closed",
       [](auto& a) { std::erase_if(a.world.facts, [](const Fact& f) { return f.header.kind == "closure"; }); a.world.refresh(); }},
      {Rule::a_measure_is_given, "'measures' was not given", [](auto& a) { a.request.measures = {a_measure()}; a.request.measures.front().because.clear(); }},
      {Rule::evidence_is_cited, "'cites' was not given", [](auto& a) { a.request.cites = {Pin::typed(a.world.warning)}; }},
      {Rule::everything_needed_is_given, "'reason' was not given", [](auto& a) { a.request.reason = "You threw a chair"; }},
      {Rule::everything_needed_is_given, "'told_by' was not given", [](auto& a) { a.request.told_by = ToldBy::phone; a.request.told_at = {}; }},
      {Rule::everything_needed_is_given, "'told_at' was not given", [](auto& a) { a.request.told_at = moment("2026-10-21", "12:00"); }},
      {Rule::id_is_known, "'" + w.warning + "' is not an incident in RC-2026-7K3F9MQ4", [&](auto& a) { a.request.cites = {Pin::typed(harm)}; }},
      {Rule::safeguarding_comes_first, "'" + harm + "' has not been referred to safeguarding", [&](auto& a) { a.request.cites = {Pin::typed(calls)}; }},
      {Rule::immediate_is_for_safety, "every incident cited is about how much contact there was", [](auto& a) { a.request.cites = {Pin::typed(a.world.incident)}; }},
      {Rule::immediate_is_for_safety, "'" + w.incident + "' was answered at once already, by 'RST" + earlier.substr(3) + "'", [](auto& a) { a.request.cites = {Pin::typed(a.world.first_incident)}; }},
      {Rule::service_is_in_the_register, "'Parks' is not a service in this register", [](auto& a) { a.request.scope.clear(); }},
      {Rule::immediate_is_told_at_once, "the person cannot have been told later than now", [](auto& a) { a.request.told_at = moment("2026-10-13", "10:30"); }},
      {Rule::immediate_is_told_at_once, "told on 13 October 2026, it has lapsed already", [](auto& a) { a.request.told_at = moment("2026-10-14", "10:30"); }},
      {Rule::each_measure_has_its_reason, "", [](auto& a) { a.request.measures.front().because = "he came with a chair"; }},
  }, act);
  const auto& p = made<Proposal>(changes);
  CHECK(p.immediate);
  CHECK(p.from == day("2026-10-14"));
  CHECK(p.until == day("2026-10-21"));  // five working days after it
  CHECK(p.review_on == p.until);
  CHECK(p.scope == "Customer Services");  // the service whose case it is
  CHECK(p.decided_by == "a.one");
  CHECK(p.policy == w.policy.pin());
}

TEST_CASE("neither a confirmed identity nor a warning is asked for, and a case of no service is the whole council's") {
  auto attempt = sound();
  attempt.world.body<Person>("PER-00000001").identity = Identity::unconfirmed;
  attempt.world.body<Person>("PER-00000001").service.clear();
  attempt.world.forget(attempt.world.warning_letter);
  const auto changes = act(attempt);
  const auto& p = made<Proposal>(changes);
  CHECK(p.scope == "council-wide");
  CHECK(p.scope_because == p.reason);
}

TEST_CASE("how long it lasts: the policy's working days, and fourteen days at the most") {
  World w = warned();
  const auto lapses = [&](std::string_view told) { return immediate_lapses_after(w.office, w.policy, day(told)).iso(); };
  CHECK(lapses("2026-10-21") == "2026-10-28");
  CHECK(lapses("2026-10-24") == "2026-10-30");  // a Saturday
  CHECK(lapses("2026-12-23") == "2027-01-04");  // Christmas Day, the substitute for Boxing Day, New Year's Day
  w.policy.immediate_lapse_working_days = 30;
  CHECK(lapses("2026-10-21") == "2026-11-03");  // the fourteenth day, the day it was told being the first
}

TEST_CASE("it binds from when the person was told, and lapses by itself") {
  const World w = imposed();
  CHECK(stand(w, "2026-10-21").id.starts_with("RST-"));
  CHECK(state(w, "2026-10-21") == "in-force");
  CHECK(stand_words(stand(w, "2026-10-21")) == "in-force, at once");
  CHECK(stand(w, "2026-10-21").in_force_from == day("2026-10-21"));
  CHECK(state(w, "2026-10-28") == "in-force");
  CHECK(state(w, "2026-10-29") == "lapsed");
  CHECK(stand(w, "2026-10-29").ended_on == day("2026-10-29"));
}

TEST_CASE("it is neither approved, settled nor withdrawn; it may be quashed") {
  World w = imposed();
  const auto rule = [&](const Outcome outcome) {
    return refusal_of([&] { decide(w.office, w.of_case, a_decision(w.proposal, outcome), w.now("b.two")); });
  };
  for (const auto outcome : {Outcome::approve, Outcome::refuse, Outcome::returned}) CHECK(rule(outcome).starts_with("proposal-awaits-a-decision: "));
  CHECK(refusal_of([&] { withdraw(w.office, w.of_case, {Pin::typed(w.proposal), "too soon"}, w.now()); }).starts_with("proposal-awaits-a-decision: "));
  w.put(quash(w.office, w.of_case, {Pin::typed(w.proposal), {}, "the wrong person", {}, {}, {}}, w.now("b.two")));
  CHECK(state(w, "2026-10-21") == "quashed");
}

TEST_CASE("never twice for one incident, also when the first has been quashed") {
  World w = imposed();
  w.put(quash(w.office, w.of_case, {Pin::typed(w.proposal), {}, "the wrong person", {}, {}, {}}, w.now("b.two")));
  Attempt<Proposal> again{w, at_once(w.incident)};
  CHECK(refused(again).starts_with("immediate-is-for-safety: '" + w.incident + "' was answered at once already"));
  again.request.cites.push_back(Pin::typed(again.world.first_incident));
  CHECK(refused(again).starts_with("immediate-is-for-safety: '" + w.incident + "' was answered at once already"));
  again.request.cites = {Pin::typed(again.world.first_incident)};
  CHECK(refused(again) == "");
}

TEST_CASE("ratified, it goes on until what follows it begins") {
  World w = imposed();
  w.on("2026-10-22");
  const auto follower = w.put(propose(w.office, w.of_case, ratifying(w), w.now()));
  CHECK(stand(w, "2026-10-22").until == day("2026-10-28"));
  CHECK_FALSE(stand(w, "2026-10-22").followed_by);
  w.put(decide(w.office, w.of_case, a_decision(follower), w.now("b.two")));
  CHECK(stand(w, "2026-10-22").followed_by.id() == follower);
  CHECK(stand(w, "2026-10-22").until == day("2026-11-03"));  // the fourteenth day, whatever happens
  SUBCASE("its letter goes") {
    w.on("2026-10-28");
    w.send("decision", follower);
    CHECK(state(w, "2026-11-01") == "in-force");
    CHECK(state(w, "2026-11-02") == "superseded");
    CHECK(stand(w, "2026-11-02").ended_on == day("2026-11-02"));
  }
  SUBCASE("its letter never goes") {
    CHECK(state(w, "2026-11-03") == "in-force");
    CHECK(state(w, "2026-11-04") == "lapsed");
  }
  SUBCASE("what follows is quashed before it begins") {
    w.put(quash(w.office, w.of_case, {Pin::typed(follower), {}, "the wrong person", {}, {}, {}}, w.now("b.two")));
    CHECK(stand(w, "2026-10-22").until == day("2026-10-28"));
    CHECK(state(w, "2026-10-29") == "lapsed");
  }
}

TEST_CASE("immediate is ratified in time, or it lapses: a duty of who imposed it, then of who decides") {
  World w = imposed();
  const auto duty = [&] {
    for (const auto& each : duties_of(w.office, w.of_case, w.today()))
      if (each.rule == Rule::immediate_is_ratified_in_time) return fmt::format("{} {} {} | {}", each.duty, each.due_on.iso(), each.owner, each.command);
    return std::string{};
  };
  CHECK(duty() == "immediate-to-ratify 2026-10-28 a.one | regard restriction propose RC-2026-7K3F9MQ4 --follows RST" + w.proposal.substr(3) + " …");
  w.on("2026-10-22");
  const auto follower = w.put(propose(w.office, w.of_case, ratifying(w), w.now()));
  CHECK(duty().starts_with("immediate-to-ratify 2026-10-28 role:senior-officer | regard restriction approve "));
  w.put(decide(w.office, w.of_case, a_decision(follower), w.now("b.two")));
  CHECK(duty() == "");
}
