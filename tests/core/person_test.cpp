#include "regard/core/person.hpp"

#include "ladder.hpp"

using namespace regard;
using namespace regard::test;

namespace {

Changes open_it(const Attempt<Person>& a) { return open_case(a.world.office, a.request, a.world.now(a.officer)); }
Changes update(const Attempt<Person>& a) { return update_person(a.world.office, a.world.of_case, a.request, a.world.now(a.officer)); }
Changes close_it(const Attempt<CaseClosure>& a) { return close_case(a.world.office, a.world.of_case, a.request, a.world.now(a.officer)); }
Changes adjust(const Attempt<Adjustment>& a) { return record_adjustment(a.world.office, a.world.of_case, a.request, a.world.now(a.officer)); }
Changes look_again(const Attempt<Review>& a) { return review_adjustment(a.world.office, a.world.of_case, a.request, a.world.now(a.officer)); }
Changes say(const Attempt<Representation>& a) { return record_representation(a.world.office, a.world.of_case, a.request, a.world.now(a.officer)); }
Changes refer(const Attempt<Referral>& a) { return record_referral(a.world.office, a.world.of_case, a.request, a.world.now(a.officer)); }

const std::string closed = "'RC-2026-7K3F9MQ4' is closed";
const std::string no_role = "'b.two' does not hold a role that may do this";

World shut(World w) {
  w.add(CaseClosure{"moved away", false}, "a.one");
  return w;
}
void reopen(World& w) {
  std::erase_if(w.facts, [](const Fact& f) { return f.header.kind == "closure"; });
  w.refresh();
}

/// The rungs that every recording begins with; the case of the attempt is closed.
template <class Request>
std::vector<Rung<Request>> recorder_rungs(std::vector<Rung<Request>> more) {
  std::vector<Rung<Request>> rungs = {
      {Rule::officer_is_known, "'z.nobody' is not an officer of this register", [](auto& a) { a.officer = "e.gone"; }},
      {Rule::officer_is_in_post, "'e.gone' is not in post on 20 October 2026",
       [](auto& a) { a.officer = "b.two"; a.world.policy.version = 2; a.world.refresh(); }},
      {Rule::policy_is_adopted, "no policy is in force on 20 October 2026", [](auto& a) { a.world.policy.version = 1; a.world.refresh(); }},
      {Rule::role_is_held, no_role, [](auto& a) { a.officer = "a.one"; }},
      {Rule::case_is_open, closed, [](auto& a) { reopen(a.world); }},
  };
  rungs.insert(rungs.end(), more.begin(), more.end());
  return rungs;
}

}  // namespace

TEST_CASE("opening a case: the ladder") {
  Attempt<Person> attempt{World().on("2026-10-20"), {}, "z.nobody"};
  attempt.request.identity = Identity::confirmed;
  attempt.request.service = "Housng";
  attempt.request.owner = "z.nobody";
  auto rungs = recorder_rungs<Person>({});
  rungs.pop_back();  // there is no case yet
  for (const auto& rung : std::vector<Rung<Person>>{
           {Rule::person_is_named, "neither a name nor what the person is known as was given", [](auto& a) { a.request.known_as = "the caller from Elm Row"; }},
           {Rule::identity_has_evidence, "the identity is confirmed without saying how", [](auto& a) { a.request.identity_evidence = "passport seen"; }},
           {Rule::service_is_in_the_register, "'Housng' is not a service in this register", [](auto& a) { a.request.service = "Housing"; }},
           {Rule::officer_is_known, "'z.nobody' is not an officer of this register", [](auto& a) { a.request.owner = "e.gone"; }},
           {Rule::officer_is_in_post, "'e.gone' is not in post on 20 October 2026", [](auto& a) { a.request.owner = "b.two"; a.request.address = std::string(4001, 'x'); }},
           {Rule::words_fit_a_letter, "'address' has 4001 characters, and 4000 is the most", [](auto& a) { a.request.address = "14 Elm Row"; }},
       })
    rungs.push_back(rung);
  const auto changes = climb<Person>(attempt, rungs, open_it);
  REQUIRE(changes.facts.size() == 1);
  CHECK(made<Person>(changes) == attempt.request);
  CHECK(changes.facts.front().fact.header.case_id.empty());  // the store names the case
  attempt.world.put(changes);
}

TEST_CASE("a case that is opened without saying so is unconfirmed, and its opener's") {
  Attempt<Person> attempt{World(), {}};
  attempt.request.name = "Kit Marlow";
  const auto person = made<Person>(open_it(attempt));
  CHECK(person.identity == Identity::unconfirmed);
  CHECK(person.owner == "a.one");
}

TEST_CASE("updating a person: the ladder") {
  Attempt<Person> attempt{shut(opened().on("2026-10-20")), {}, "z.nobody"};
  attempt.world.body<Person>("PER-00000001") = attempt.world.body<Person>("PER-00000001");
  auto& held = attempt.world.body<Person>("PER-00000001");
  held.identity = Identity::probable;
  held.identity_evidence.clear();
  attempt.world.refresh();
  const auto changes = climb<Person>(attempt, recorder_rungs<Person>({
      {Rule::correction_changes_something, "nothing has changed", [](auto& a) { a.request.identity = Identity::confirmed; }},
      {Rule::identity_has_evidence, "the identity is confirmed without saying how", [](auto& a) { a.request.identity_evidence = "passport seen"; a.request.service = "Housng"; }},
      {Rule::service_is_in_the_register, "'Housng' is not a service in this register", [](auto& a) { a.request.service = "Housing"; a.request.owner = "e.gone"; }},
      {Rule::officer_is_in_post, "'e.gone' is not in post on 20 October 2026", [](auto& a) { a.request.owner = "b.two"; a.request.known_as = std::string(4001, 'x'); }},
      {Rule::words_fit_a_letter, "'known_as' has 4001 characters, and 4000 is the most", [](auto& a) { a.request.known_as = "Kit"; a.world.on("2026-09-30"); }},
      {Rule::clock_is_wrong, "'PER-00000001' was recorded at 2026-10-01T10:00:00Z, which is later than now (2026-09-30T10:00:00Z)", [](auto& a) { a.world.on("2026-10-20"); }},
  }), update);
  const Fact& fact = changes.facts.front().fact;
  CHECK(fact.header.id == "PER-00000001");
  CHECK(fact.version() == 2);
  CHECK(fact.header.corrects == std::vector<std::string>{attempt.world.pin("PER-00000001").sha256});
  CHECK(fact.header.changes == "changed: known_as, service, owner, identity and identity_evidence");
  CHECK(fact.header.because.empty());
  attempt.world.put(changes);
  CHECK(attempt.world.of_case.person()->identity == Identity::confirmed);
  CHECK(attempt.world.of_case.person()->name == "Kit Marlow");
}

TEST_CASE("what an update gives replaces, and what it leaves out stays") {
  World w = opened();
  Person changed;
  changed.email = {"new@mail.example", "other@mail.example"};
  w.put(update_person(w.office, w.of_case, changed, w.now()));
  Person expected = a_person();
  expected.owner = "a.one";
  expected.email = changed.email;
  CHECK(*w.of_case.person() == expected);
  Person again;
  again.phone = {"01234 111111"};
  w.put(update_person(w.office, w.of_case, again, w.now()));
  again.phone = {"01234 222222"};
  w.put(update_person(w.office, w.of_case, again, w.now()));
  expected.phone = {"01234 222222"};
  CHECK(*w.of_case.person() == expected);
  CHECK(w.of_case.person().fact->version() == 4);
  CHECK(refusal_of([&] { update_person(w.office, w.of_case, again, w.now()); }) == "correction-changes-something: nothing has changed");
}

TEST_CASE("two updates in two clones are joined by the next one") {
  World w = opened();
  const auto id = w.of_case.person().id();
  Person one, other;
  one.name = "Kit Marlowe";
  other.name = "Kit Marlough";
  const auto first = update_person(w.office, w.of_case, one, w.now());
  const auto second = update_person(w.office, w.of_case, other, w.now());
  w.put(first);
  w.put(second);
  CHECK(w.of_case.person()->name == "Kit Marlow");  // the version before the fork stands
  const auto changes = update_person(w.office, w.of_case, one, w.now());
  CHECK(changes.facts.front().fact.header.corrects.size() == 2);
  CHECK(changes.facts.front().fact.version() == 3);
  w.put(changes);
  CHECK(w.of_case.person()->name == "Kit Marlowe");
  CHECK(w.of_case.record(id)->fork.empty());
}

// -- closing ------------------------------------------------------------------------------------------------

TEST_CASE("closing a case: the ladder") {
  Attempt<CaseClosure> attempt{shut(opened().on("2026-10-20")), {}, "z.nobody"};
  const auto changes = climb<CaseClosure>(attempt, recorder_rungs<CaseClosure>({
      {Rule::everything_needed_is_given, "'explanation' was not given", [](auto& a) { a.request.explanation = std::string(20001, 'x'); }},
      {Rule::words_fit_a_letter, "'explanation' has 20001 characters, and 20000 is the most", [](auto& a) { a.request.explanation = "moved away"; }},
  }), close_it);
  CHECK(made<CaseClosure>(changes) == attempt.request);
  attempt.world.put(changes);
  CHECK(attempt.world.of_case.is_closed());
}

TEST_CASE("nothing closes while something is in force, waiting or due") {
  struct Row {
    std::string what;
    World world;
    std::string refused;
  };
  World warning_unsent = opened();
  warning_unsent.on("2026-10-02");
  const auto incident = warning_unsent.put(add_incident(warning_unsent.office, warning_unsent.of_case, an_incident("2026-10-01"), warning_unsent.now()));
  warning_unsent.on("2026-10-05");
  warning_unsent.put(issue_warning(warning_unsent.office, warning_unsent.of_case, a_warning(incident, "2026-10-05"), warning_unsent.now()));
  World contested = decided();
  Decision against = *contested.of_case.find<Decision>(contested.decision);
  against.outcome = Outcome::refuse;
  contested.add(against, "b.two");
  World voided = told();
  voided.fact(voided.proposal).sha256 = std::string(64, '0');
  voided.refresh();
  const std::vector<Row> rows = {
      {"proposed", proposed(), "case-can-close: 'PRO-00000006' is proposed"},
      {"returned", decided(Outcome::returned), "case-can-close: 'PRO-00000006' is returned"},
      {"refused, its letter unsent", decided(Outcome::refuse), "case-can-close: letter-to-send is due on 2026-10-28 for 'PRO-00000006'"},
      {"approved", decided(), "case-can-close: 'RST-00000006' is approved"},
      {"notified", told(), "case-can-close: 'RST-00000006' is notified"},
      {"in force", in_force(), "case-can-close: 'RST-00000006' is in-force"},
      {"contested", contested, "case-can-close: 'RST-00000006' is contested"},
      {"void", voided, "case-can-close: decision-to-reconsider is due on 2026-10-28 for 'RST-00000006'"},
      {"expired, its letter unsent", told().on("2027-05-01"), "case-can-close: letter-to-send is due on 2027-05-05 for 'PRO-00000006'"},
      {"a warning's letter unsent", warning_unsent, "case-can-close: letter-to-send is due on 2026-10-07 for 'WRN-00000003'"},
      {"warned", warned(), ""},
  };
  for (const auto& row : rows) {
    CAPTURE(row.what);
    Attempt<CaseClosure> attempt{row.world, {"moved away", false}};
    CHECK(refusal_of([&] { close_it(attempt); }) == row.refused);
    attempt.request.died = true;
    CHECK(refusal_of([&] { close_it(attempt); }) == "");
  }
}

// -- adjustments --------------------------------------------------------------------------------------------

TEST_CASE("recording an adjustment: the ladder") {
  Attempt<Adjustment> attempt{shut(opened().on("2026-10-20")), {}, "z.nobody"};
  attempt.request.cannot_use = {"post", "phone"};
  attempt.request.rules_out = {"call-length", "call-lenght"};
  const auto changes = climb<Adjustment>(attempt, recorder_rungs<Adjustment>({
      {Rule::word_is_in_the_policy, "'phone' is not a channel of the policy", [](auto& a) { a.request.cannot_use = {"post"}; }},
      {Rule::word_is_in_the_policy, "'call-lenght' is not a measure of the policy", [](auto& a) { a.request.rules_out = {"call-length"}; }},
      {Rule::everything_needed_is_given, "'need' was not given", [](auto& a) { a.request.need = "large print"; }},
      {Rule::everything_needed_is_given, "'decision' was not given", [](auto& a) { a.request.decision = Stand::agreed; }},
      {Rule::adjustment_has_reasons, "'explanation' was not given", [](auto& a) { a.request.explanation = std::string(20001, 'x'); }},
      {Rule::words_fit_a_letter, "'explanation' has 20001 characters, and 20000 is the most", [](auto& a) { a.request.explanation = "asked by telephone"; }},
  }), adjust);
  CHECK(made<Adjustment>(changes) == attempt.request);
  attempt.world.put(changes);
}

TEST_CASE("looking at an adjustment again: the ladder") {
  Attempt<Review> attempt{opened().on("2026-10-20", "10:01"), {}, "z.nobody"};
  const auto id = attempt.world.add(Adjustment{"large print", {}, {}, Stand::asked, "asked by telephone", {}}, "a.one");
  attempt.world = shut(attempt.world);
  attempt.request.about = Pin::typed("INC-00000001");
  const auto changes = climb<Review>(attempt, recorder_rungs<Review>({
      {Rule::id_is_known, "'INC-00000001' is not an adjustment in RC-2026-7K3F9MQ4", [&](auto& a) { a.request.about = Pin::typed(id); }},
      {Rule::everything_needed_is_given, "'decision' was not given", [](auto& a) { a.request.decision = Stand::refused; }},
      {Rule::adjustment_has_reasons, "no reasons were given", [](auto& a) { a.request.explanation = std::string(20001, 'x'); }},
      {Rule::words_fit_a_letter, "'explanation' has 20001 characters, and 20000 is the most", [](auto& a) { a.request.explanation = "no longer needed"; a.world.on("2026-10-19"); }},
      {Rule::clock_is_wrong, "'" + id + "' was recorded at 2026-10-20T10:01:00Z, which is later than now (2026-10-19T10:00:00Z)", [](auto& a) { a.world.on("2026-10-20", "11:00"); }},
  }), look_again);
  CHECK(made<Review>(changes).about == attempt.world.pin(id));
  attempt.world.put(changes);
}

TEST_CASE("an adjustment stands where its latest review says") {
  World w = opened();
  const auto one = w.add(Adjustment{"large print", {}, {}, Stand::asked, "asked", {}}, "a.one");
  const auto other = w.add(Adjustment{"a sign language interpreter", {}, {}, Stand::agreed, "asked", {}}, "a.one");
  const auto stands = [&](const std::string& id) { return word(stand_of(w.of_case, w.of_case.find<Adjustment>(id))); };
  const auto review = [&](const std::string& id, Stand stand) {
    Review r;
    r.about = Pin::typed(id);
    r.decision = stand;
    r.explanation = "looked at again";
    w.put(review_adjustment(w.office, w.of_case, r, w.now()));
  };
  CHECK(stands(one) == "asked");
  review(one, Stand::agreed);
  CHECK(stands(one) == "agreed");
  review(one, Stand::refused);
  CHECK(stands(one) == "refused");
  CHECK(stands(other) == "agreed");
}

// -- representations and referrals --------------------------------------------------------------------------

TEST_CASE("recording a representation: the ladder") {
  Attempt<Representation> attempt{shut(proposed()).on("2026-10-20", "10:01"), {}, "z.nobody"};
  auto& w = attempt.world;
  w.add(Withdrawal{w.pin(w.proposal), "too soon"}, "a.one");
  attempt.request.about = Pin::typed("PER-00000001");
  attempt.request.received_on = day("2026-10-21");
  const auto changes = climb<Representation>(attempt, recorder_rungs<Representation>({
      {Rule::id_is_known, "'PER-00000001' is not a proposal or a warning or a marker or a review or an appeal or an incident in RC-2026-7K3F9MQ4", [](auto& a) { a.request.about = Pin::typed(a.world.proposal); }},
      {Rule::date_has_come, "the day it was received (2026-10-21) is after today, 2026-10-20", [](auto& a) { a.request.received_on = {}; }},
      {Rule::proposal_awaits_a_decision, "'PRO-00000006' is withdrawn",
       [](auto& a) { std::erase_if(a.world.facts, [](const Fact& f) { return f.header.kind == "withdrawal"; }); a.world.refresh(); }},
      {Rule::everything_needed_is_given, "'received_on' was not given", [](auto& a) { a.request.received_on = day("2026-10-20"); }},
      {Rule::everything_needed_is_given, "'said_by' was not given", [](auto& a) { a.request.said_by = From::person; }},
      {Rule::everything_needed_is_given, "'summary' was not given", [](auto& a) { a.request.summary = std::string(4001, 'x'); }},
      {Rule::words_fit_a_letter, "'summary' has 4001 characters, and 4000 is the most", [](auto& a) { a.request.summary = "that is not what I said"; }},
      {Rule::clock_is_wrong, "'PRO-00000006' was recorded at 2026-10-22T10:00:00Z, which is later than now (2026-10-20T10:02:00Z)", [](auto& a) { a.world.on("2026-10-23"); }},
  }), say);
  CHECK(made<Representation>(changes).about == attempt.world.pin(attempt.world.proposal));
  attempt.world.put(changes);
}

TEST_CASE("a representation may be about a warning, an incident, a restriction") {
  World w = in_force();
  for (const auto& about : {w.warning, w.incident, "RST" + w.proposal.substr(3)}) {
    CAPTURE(about);
    const Attempt<Representation> attempt{w, {Pin::typed(about), day("2026-11-02"), From::member, "unfair"}};
    CHECK(refusal_of([&] { say(attempt); }) == "");
  }
}

TEST_CASE("recording a referral: the ladder") {
  Attempt<Referral> attempt{shut(warned()), {}, "z.nobody"};
  attempt.request.cites = {Pin::typed(attempt.world.warning)};
  attempt.request.referred_on = day("2026-10-21");
  const auto changes = climb<Referral>(attempt, recorder_rungs<Referral>({
      {Rule::id_is_known, "'WRN-00000003' is not an incident or filed mail in RC-2026-7K3F9MQ4", [](auto& a) { a.request.cites.clear(); }},
      {Rule::date_has_come, "the day it was referred (2026-10-21) is after today, 2026-10-20", [](auto& a) { a.request.referred_on = {}; }},
      {Rule::everything_needed_is_given, "'referred_to' was not given", [](auto& a) { a.request.referred_to = ReferredTo::police; }},
      {Rule::everything_needed_is_given, "'referred_on' was not given", [](auto& a) { a.request.referred_on = day("2026-10-20"); }},
      {Rule::evidence_is_cited, "'cites' was not given", [](auto& a) { a.request.cites = {Pin::typed(a.world.incident), Pin::typed(a.world.incident.substr(4))}; a.request.outcome = std::string(20001, 'x'); }},
      {Rule::words_fit_a_letter, "'outcome' has 20001 characters, and 20000 is the most", [](auto& a) { a.request.outcome.clear(); }},
  }), refer);
  CHECK(made<Referral>(changes).cites == std::vector<Pin>{attempt.world.pin(attempt.world.incident)});  // named twice, cited once
  attempt.world.put(changes);
}

// -- how a typed id finds a record --------------------------------------------------------------------------

TEST_CASE("an id is taken short, with its case, with O for 0; and nothing is picked where two fit") {
  const World w = in_force();
  const auto found = [&](const std::string& typed, const std::vector<std::string_view>& prefixes) {
    std::string id;
    const auto refused = refusal_of([&] { id = require_record(w.of_case, typed, prefixes).first().header.id; });
    return refused.empty() ? id : refused;
  };
  CHECK(found("INC-00000002", {}) == "INC-00000002");
  CHECK(found("inc-ooooooo2", {"INC"}) == "INC-00000002");
  CHECK(found("00000002", {"INC"}) == "INC-00000002");
  CHECK(found("RC-2026-7K3F9MQ4/INC-00000002", {}) == "INC-00000002");
  CHECK(found("RC-2026-7K3F/INC-00000002", {}) == "INC-00000002");
  CHECK(found("RST-00000006", {"PRO"}) == "PRO-00000006");
  CHECK(found("PRO-0", {"PRO"}) == "PRO-00000006");
  CHECK(found("INC-0000", {"INC"}) == "id-is-unambiguous: 'INC-0000' could be INC-00000002 or INC-00000005");
  CHECK(found("RC-2027-7K3F9MQ4/INC-00000002", {}).starts_with("id-is-known: "));
  CHECK(found("INC-00000006", {"INC"}) == "id-is-known: 'INC-00000006' is not an incident in RC-2026-7K3F9MQ4");
  CHECK(found("INC-00000002", {"PRO"}) == "id-is-known: 'INC-00000002' is not a proposal in RC-2026-7K3F9MQ4");
  CHECK(found("INC-00000099", {}) == "id-is-known: 'INC-00000099' is not a record in RC-2026-7K3F9MQ4");
  CHECK(found("\x1b[31m", {}) == "id-is-known: '\\x1b[31m' is not a record in RC-2026-7K3F9MQ4");
  CHECK(found("", {}) == "id-is-known: '' is not a record in RC-2026-7K3F9MQ4");
  CHECK(found("RC-2026-7K3F9MQ4", {}) == "id-is-known: 'RC-2026-7K3F9MQ4' is not a record in RC-2026-7K3F9MQ4");
}
