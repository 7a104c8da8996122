#include "regard/core/approval.hpp"

#include "ladder.hpp"

using namespace regard;
using namespace regard::test;

namespace {

using Kind = Verdict::Kind;

void give(Policy& policy, std::string_view act, std::vector<std::string> roles) {
  for (auto& row : policy.roles)
    if (row.act == act) row.roles = roles;
}

/// A proposal of 22 October under a policy of another kind; on the 26th it waits for its decisions.
World waiting(const std::function<void(World&)>& change) {
  World w = warned();
  w.on("2026-10-21");
  change(w);
  w.refresh();
  w.on("2026-10-22");
  w.proposal = w.put(propose(w.office, w.of_case, a_proposal(w.incident), w.now()));
  return w.on("2026-10-26");
}

/// Decided by the head of legal services and the chief officer together. b.oth is both.
World jointly() {
  return waiting([](World& w) {
    give(w.policy, "approve", {"head-of-legal", "chief-officer"});
    w.policy.approve_jointly = true;
    w.officer("l.egal", {"head-of-legal"});
    w.officer("k.chief", {"chief-officer"});
    w.officer("b.oth", {"head-of-legal", "chief-officer"});
  });
}

/// Decided by four of a board of six.
World by_quorum() {
  return waiting([](World& w) {
    give(w.policy, "approve", {"board"});
    w.policy.approve_quorum = {4, 6};
    for (const auto* member : {"m.1", "m.2", "m.3", "m.4", "m.5", "m.6"}) w.officer(member, {"board"});
  });
}

Changes act(const Attempt<Decision>& a) { return decide(a.world.office, a.world.of_case, a.request, a.world.now(a.officer)); }

std::string decides(World& w, const std::string& officer, Outcome outcome = Outcome::approve, const std::vector<Pin>& considered = {}) {
  Decision d = a_decision(w.proposal, outcome);
  d.considered = considered;
  return w.put(decide(w.office, w.of_case, d, w.now(officer)));
}
std::string refused(World& w, const std::string& officer, Outcome outcome = Outcome::approve) {
  return refusal_of([&] { decide(w.office, w.of_case, a_decision(w.proposal, outcome), w.now(officer)); });
}
/// Past every rule, as another clone brings it.
std::string arrives(World& w, const std::string& officer, Outcome outcome = Outcome::approve) {
  Decision d = a_decision(w.proposal, outcome);
  d.about = w.pin(w.proposal);
  d.decided_by = officer;
  d.policy = w.policy.pin();
  return w.add(d, officer);
}

Verdict verdict(const World& w) { return verdict_on(w.office, w.of_case, *w.of_case.find<Proposal>(w.proposal).fact); }
Restriction stand(const World& w) { return require_restriction(w.office, w.of_case, w.proposal, w.today()); }
State state(const World& w) { return stand(w).state; }

Changes settling(const Attempt<Decision>& a) { return settle(a.world.office, a.world.of_case, a.request, a.world.now(a.officer)); }

Decision a_settlement(const World& w, const std::string& stands) {
  Decision d;
  d.about = Pin::typed(w.proposal);
  d.stands = Pin::typed(stands);
  d.explanation = "it was made with the recordings at hand";
  return d;
}

}  // namespace

// -- jointly --------------------------------------------------------------------------------------------------

TEST_CASE("signing together: the ladder") {
  Attempt<Decision> attempt{jointly(), {}, "b.two"};
  attempt.request = a_decision(attempt.world.proposal);
  decides(attempt.world, "b.oth");
  climb<Decision>(attempt, {
      {Rule::role_is_held, "'b.two' does not hold a role that may do this", [](auto& a) { a.officer = "b.oth"; }},
      {Rule::everyone_named_signs, "'b.oth' has decided on 'PRO-00000006' already", [](auto& a) {
         a.world.officer("l.two", {"head-of-legal"});
         a.world.forget("DEC-00000007");
         decides(a.world, "l.egal");
         a.officer = "l.two";
       }},
      {Rule::everyone_named_signs, "somebody has signed 'PRO-00000006' already for each role that 'l.two' holds", [](auto& a) { a.officer = "k.chief"; }},
  }, act);
}

TEST_CASE("jointly: each role by a person of its own, and in force only when all have signed") {
  World w = jointly();
  CHECK(stand(w).approvals_needed == 2);
  decides(w, "l.egal");
  CHECK(state(w) == State::proposed);
  CHECK(stand_words(stand(w)) == "proposed, 1 of 2 have approved");
  CHECK_FALSE(verdict(w).counts);
  CHECK(refusal_of([&] { w.send("decision", w.proposal); }).starts_with("everyone-named-signs: "));
  w.on("2026-10-27");
  const auto last = decides(w, "k.chief");
  CHECK(state(w) == State::approved);
  CHECK(verdict(w).counts.id() == last);  // it was decided when the second signed
  CHECK(verdict(w).approvals.size() == 2);
  CHECK(refused(w, "b.oth").starts_with("proposal-awaits-a-decision: "));
}

TEST_CASE("one person who holds both roles signs for one of them, whichever order they come in") {
  struct Row {
    std::string first, second;
    State state;
  };
  for (const auto& row : std::vector<Row>{{"b.oth", "l.egal", State::approved}, {"b.oth", "k.chief", State::approved}, {"l.egal", "b.oth", State::approved},
                                          {"k.chief", "b.oth", State::approved}, {"b.oth", "b.oth", State::proposed}}) {
    CAPTURE(row.first);
    CAPTURE(row.second);
    World w = jointly();
    arrives(w, row.first);
    arrives(w, row.second);
    CHECK(state(w) == row.state);
  }
  World w = jointly();
  arrives(w, "l.egal");
  w.officer("l.two", {"head-of-legal"});
  arrives(w, "l.two");  // from another clone: two of one role do not make up for the other
  CHECK(state(w) == State::proposed);
  CHECK(verdict(w).approvals.size() == 2);
}

TEST_CASE("who is still to sign, and for which role each has signed") {
  World w = jointly();
  const auto asked = approval_asked(w.policy, false);
  const auto left = [&] { return still_to_decide(w.office, asked, verdict(w).approvals); };
  const auto words = [&] { return still_needed_words(w.office, asked, decider(w.of_case.find<Proposal>(w.proposal)), verdict(w), w.today()); };
  CHECK(left() == std::vector<std::string>{"head-of-legal", "chief-officer"});
  CHECK(words() == "'head-of-legal' (b.oth or l.egal) and 'chief-officer' (b.oth or k.chief)");
  arrives(w, "l.egal");
  CHECK(left() == std::vector<std::string>{"chief-officer"});
  CHECK(words() == "'chief-officer' (b.oth or k.chief)");
  arrives(w, "k.chief");
  CHECK(signed_for(w.office, asked, verdict(w).approvals) == std::vector<std::string>{"head-of-legal", "chief-officer"});
  World both = jointly();
  arrives(both, "b.oth");
  CHECK(still_to_decide(both.office, asked, verdict(both).approvals) == asked.roles);  // for one of them; anybody may still be the other
  World gone = jointly();
  arrives(gone, "l.egal");
  gone.add(Revocation{"k.chief", {}, true, gone.today(), "left"}, "r.keeper");
  gone.add(Revocation{"b.oth", {}, true, gone.today(), "left"}, "r.keeper");
  CHECK(still_needed_words(gone.office, asked, decider(gone.of_case.find<Proposal>(gone.proposal)), verdict(gone), gone.today()) == "'chief-officer' (nobody yet; the registrar grants it with 'regard officer grant')");
}

TEST_CASE("jointly: one refusal or return is enough") {
  for (const auto outcome : {Outcome::refuse, Outcome::returned}) {
    World w = jointly();
    decides(w, "l.egal");
    const auto against = decides(w, "k.chief", outcome);
    CHECK(state(w) == (outcome == Outcome::refuse ? State::refused : State::returned));
    CHECK(verdict(w).counts.id() == against);
    CHECK(refused(w, "b.oth").starts_with("proposal-awaits-a-decision: "));
  }
}

TEST_CASE("whoever has signed takes it back by returning it, and not by refusing") {
  World w = jointly();
  decides(w, "l.egal");
  CHECK(refused(w, "l.egal", Outcome::refuse) == "everyone-named-signs: 'l.egal' has decided on 'PRO-00000006' already");
  decides(w, "l.egal", Outcome::returned);
  CHECK(state(w) == State::returned);
}

TEST_CASE("a signature on an older version does not count") {
  World w = jointly();
  decides(w, "l.egal");
  Proposal reworded = *w.of_case.find<Proposal>(w.proposal);
  reworded.reason = "You were asked to stop on 5 October, and it went on";
  w.put({{next_version(*w.of_case.record(w.proposal), reworded, w.now(), "the day was missing", {})}});
  CHECK(verdict(w).approvals.empty());
  decides(w, "k.chief");
  CHECK(state(w) == State::proposed);
  decides(w, "l.egal");  // anew, on the words as they stand
  CHECK(state(w) == State::approved);
  CHECK(stand(w).decision->about.version == 2);
}

TEST_CASE("a role that ends later does not undo a signature; one that was never held is none") {
  World w = jointly();
  decides(w, "l.egal");
  w.on("2026-10-27");
  w.add(Revocation{"l.egal", {}, true, day("2026-10-27"), "left"}, "r.keeper");
  decides(w, "k.chief");
  CHECK(state(w) == State::approved);
  World forged = jointly();
  arrives(forged, "l.egal");
  arrives(forged, "b.two");
  CHECK(state(forged) == State::proposed);
}

TEST_CASE("signatures in two clones are one decision") {
  World w = jointly();
  arrives(w, "k.chief");
  arrives(w, "l.egal");
  CHECK(state(w) == State::approved);
  World single = proposed().on("2026-10-26");
  const auto first = arrives(single, "b.two");
  single.officer("f.five", {"senior-officer"});
  arrives(single, "f.five");
  CHECK(state(single) == State::approved);
  CHECK(verdict(single).counts.id() == first);
  CHECK(verdict(single).approvals.size() == 2);
}

TEST_CASE("a correction of the evidence stops the second signature, and returning it is the way out") {
  World w = jointly();
  decides(w, "l.egal");
  Incident mended = *w.of_case.find<Incident>(w.incident);
  mended.summary = "You shouted";
  w.put({{next_version(*w.of_case.record(w.incident), mended, w.now(), "misheard", {})}});
  CHECK(refused(w, "k.chief").starts_with("evidence-has-moved: "));
  decides(w, "k.chief", Outcome::returned);
  CHECK(state(w) == State::returned);
}

TEST_CASE("a policy that changes between two signatures: the one of the last signature says whether it is enough") {
  World w = jointly();
  decides(w, "l.egal");
  Policy later = w.policy;
  later.version = 2;
  later.sha256 = std::string(64, '2');
  w.add(Adoption{later.pack, 2, later.sha256, day("2026-10-27"), "Cabinet"}, "r.keeper");
  const auto under = [&](const std::function<void(Policy&)>& change) {
    World then = w;
    Policy second = later;
    change(second);
    then.on("2026-10-27");
    then.office = Office("Anytown Council", Nation::england, false, sort_facts(then.office_facts), {w.policy, second});
    return then;
  };
  const auto signs = [](World& then, const std::string& officer) {
    const auto changes = decide(then.office, then.of_case, a_decision(then.proposal), then.now(officer));
    auto office = then.office;
    then.put(changes);
    then.office = office;
  };
  SUBCASE("one is enough now: with the next signature, and not by itself") {
    World then = under([](Policy& p) { p.approve_jointly = false; });
    CHECK(state(then) == State::proposed);
    CHECK(stand(then).approvals_needed == 1);
    signs(then, "b.oth");
    CHECK(state(then) == State::approved);
  }
  SUBCASE("a third must sign too") {
    World then = under([](Policy& p) { give(p, "approve", {"head-of-legal", "chief-officer", "senior-officer"}); });
    signs(then, "k.chief");
    CHECK(state(then) == State::proposed);
    CHECK(stand_words(stand(then)) == "proposed, 2 of 3 have approved");
    signs(then, "b.two");
    CHECK(state(then) == State::approved);
  }
  SUBCASE("what was approved already stays so") {
    World then = w;
    decides(then, "k.chief");
    then.office = Office("Anytown Council", Nation::england, false, sort_facts(then.office_facts), {w.policy, [&] { Policy p = later; give(p, "approve", {"nobody"}); return p; }()});
    then.on("2026-11-30");
    CHECK(stand(then).state == State::approved);
  }
}

// -- a quorum -------------------------------------------------------------------------------------------------

TEST_CASE("four of six approve, each once") {
  World w = by_quorum();
  for (const auto* member : {"m.1", "m.2", "m.3"}) decides(w, member);
  CHECK(state(w) == State::proposed);
  CHECK(stand_words(stand(w)) == "proposed, 3 of 4 have approved");
  CHECK(refused(w, "m.3") == "everyone-named-signs: 'm.3' has decided on 'PRO-00000006' already");
  CHECK(still_needed_words(w.office, approval_asked(w.policy, false), decider(w.of_case.find<Proposal>(w.proposal)), verdict(w), w.today()) == "1 more of m.4, m.5 or m.6");
  arrives(w, "m.3");  // from another clone
  CHECK(state(w) == State::proposed);
  const auto last = decides(w, "m.4");
  CHECK(state(w) == State::approved);
  CHECK(verdict(w).counts.id() == last);
}

TEST_CASE("a board refuses when too few are left to approve; one person's refusals are one") {
  World w = by_quorum();
  decides(w, "m.1", Outcome::refuse);
  CHECK(refused(w, "m.1", Outcome::refuse) == "everyone-named-signs: 'm.1' has decided on 'PRO-00000006' already");
  CHECK(refused(w, "m.1") == "everyone-named-signs: 'm.1' has decided on 'PRO-00000006' already");
  arrives(w, "m.1", Outcome::refuse);
  arrives(w, "m.1", Outcome::refuse);
  CHECK(state(w) == State::proposed);
  decides(w, "m.2", Outcome::refuse);
  CHECK(state(w) == State::proposed);
  SUBCASE("the other four may still approve") {
    for (const auto* member : {"m.3", "m.4", "m.5", "m.6"}) decides(w, member);
    CHECK(state(w) == State::approved);
    CHECK(verdict(w).against.size() == 4);  // and are read beside it
  }
  SUBCASE("the third refusal ends it") {
    const auto last = decides(w, "m.3", Outcome::refuse);
    CHECK(state(w) == State::refused);
    CHECK(verdict(w).counts.id() == last);
  }
  SUBCASE("a return is anybody's") {
    decides(w, "m.6", Outcome::returned);
    CHECK(state(w) == State::returned);
  }
}

TEST_CASE("four approvals in one clone and three refusals in another contradict each other") {
  World w = by_quorum();
  for (const auto* member : {"m.1", "m.2", "m.3", "m.4"}) decides(w, member);
  arrives(w, "m.5", Outcome::refuse);
  arrives(w, "m.6", Outcome::refuse);
  CHECK(state(w) == State::approved);
  arrives(w, "m.4", Outcome::refuse);
  CHECK(state(w) == State::contested);
}

// -- somebody under 18 ------------------------------------------------------------------------------------------

TEST_CASE("a minor has two signatures: the ladder") {
  Attempt<Decision> attempt{waiting([](World& w) {
                              w.body<Person>("PER-00000001").minor = true;
                              w.officer("f.five", {"senior-officer"});
                            }),
                            {}, "b.two"};
  World& w = attempt.world;
  attempt.request = a_decision(w.proposal);
  CHECK(stand(w).approvals_needed == 2);
  decides(w, "b.two");
  CHECK(state(w) == State::proposed);
  w.put(climb<Decision>(attempt, {
      {Rule::a_minor_has_two_signatures, "'b.two' has decided on 'PRO-00000006' already", [](auto& a) { a.officer = "f.five"; }},
  }, act));
  CHECK(state(w) == State::approved);
}

TEST_CASE("one refusal is enough for a minor too") {
  World w = waiting([](World& world) { world.body<Person>("PER-00000001").minor = true; });
  decides(w, "b.two", Outcome::refuse);
  CHECK(state(w) == State::refused);
}

TEST_CASE("that somebody is under 18 comes to light afterwards: the restriction stands, and a second person signs") {
  World w = in_force();
  w.officer("f.five", {"senior-officer"});
  Person person = *w.of_case.person();
  person.minor = true;
  w.put({{next_version(*w.of_case.record("PER-00000001"), person, w.now(), {}, "changed: minor")}});
  CHECK(state(w) == State::in_force);
  CHECK(lacks_a_signature(w.of_case, verdict(w)));
  CHECK(refused(w, "b.two") == "a-minor-has-two-signatures: 'b.two' has approved 'RST-00000006' already");
  decides(w, "f.five");
  CHECK(state(w) == State::in_force);
  CHECK_FALSE(lacks_a_signature(w.of_case, verdict(w)));
  CHECK(refused(w, "f.five").starts_with("proposal-awaits-a-decision: "));
}

// -- contested, and settled ---------------------------------------------------------------------------------------

TEST_CASE("settling: the ladder") {
  Attempt<Decision> attempt{decided(), {}, "z.nobody"};
  World& w = attempt.world;
  for (const auto* senior : {"f.five", "g.six"}) w.officer(senior, {"senior-officer"});
  w.officer("h.omes", {"senior-officer"}, "Housing");
  w.add(Grant{"a.one", "senior-officer", {}, day("2026-10-01"), {}, {}}, "r.keeper");
  w.add(CaseClosure{"moved away", false}, "a.one");
  attempt.request.about = Pin::typed("INC-00000005");
  attempt.request.decided_by = "a.one";
  const auto changes = climb<Decision>(attempt, {
      {Rule::officer_is_known, "'z.nobody' is not an officer of this register", [](auto& a) { a.officer = "c.three"; }},
      {Rule::decision_on_paper_is_held, "the paper that 'a.one' signed is not named", [](auto& a) { a.request.decided_by.clear(); }},
      {Rule::role_is_held, "'c.three' does not hold a role that may do this", [](auto& a) { a.officer = "a.one"; }},
      {Rule::case_is_open, "'RC-2026-7K3F9MQ4' is closed",
       [](auto& a) { std::erase_if(a.world.facts, [](const Fact& f) { return f.header.kind == "closure"; }); a.world.refresh(); }},
      {Rule::id_is_known, "'INC-00000005' is not a proposal in RC-2026-7K3F9MQ4", [](auto& a) { a.request.about = Pin::typed("PRO-00000006"); }},
      {Rule::only_a_contested_decision_is_settled, "'RST-00000006' is approved", [](auto& a) { arrives(a.world, "f.five", Outcome::refuse); a.officer = "h.omes"; }},
      {Rule::role_is_held, "'h.omes' does not hold a role that may do this", [](auto& a) { a.officer = "a.one"; }},
      {Rule::settled_by_somebody_else, "'a.one' had a part in what contradicts", [](auto& a) { a.officer = "b.two"; }},
      {Rule::settled_by_somebody_else, "'b.two' had a part in what contradicts", [](auto& a) { a.officer = "f.five"; }},
      {Rule::settled_by_somebody_else, "'f.five' had a part in what contradicts", [](auto& a) { a.officer = "g.six"; }},
      {Rule::everything_needed_is_given, "'stands' was not given", [](auto& a) { a.request.stands = Pin::typed("INC-00000005"); }},
      {Rule::everything_needed_is_given, "'explanation' was not given", [](auto& a) { a.request.explanation = "the recordings bear it out"; }},
      {Rule::id_is_known, "'INC-00000005' is not a decision or a withdrawal in RC-2026-7K3F9MQ4", [](auto& a) { a.request.stands = Pin::typed(a.world.decision); }},
  }, settling);
  const auto& made_of = made<Decision>(changes);
  CHECK(made_of.outcome == Outcome::settled);
  CHECK(made_of.stands == w.pin(w.decision));
  CHECK(made_of.considered.size() == 2);
  CHECK(made_of.decided_by == "g.six");
  CHECK(made_of.policy == w.policy.pin());
  w.put(changes);
  CHECK(state(w) == State::approved);
  CHECK(stand(w).decision.id() == w.decision);
}

TEST_CASE("what stands after it is settled") {
  struct Row {
    Outcome outcome;
    State state;
  };
  for (const auto& row : std::vector<Row>{{Outcome::refuse, State::refused}, {Outcome::returned, State::returned}}) {
    for (World w : {decided(), in_force()}) {
      w.officer("f.five", {"senior-officer"});
      w.officer("g.six", {"senior-officer"});
      const bool told = !w.letter.empty();
      const auto against = arrives(w, "f.five", row.outcome);
      CHECK(stand_words(stand(w)) == (told ? "contested, letter sent" : "contested"));
      World other = w;
      w.put(settle(w.office, w.of_case, a_settlement(w, against), w.now("g.six")));
      CHECK(state(w) == (told ? State::quashed : row.state));  // the person was told of it: a letter puts that right
      CHECK(stand(w).id == (told ? "RST-00000006" : "PRO-00000006"));
      other.put(settle(other.office, other.of_case, a_settlement(other, other.decision), other.now("g.six")));
      CHECK(state(other) == (told ? State::in_force : State::approved));
    }
  }
}

TEST_CASE("a withdrawal beside an approval is settled too") {
  World w = decided();
  w.officer("g.six", {"senior-officer"});
  const auto withdrawal = w.add(Withdrawal{w.pin(w.proposal), "too soon"}, "a.one");
  CHECK(state(w) == State::contested);
  SUBCASE("withdrawn") {
    w.put(settle(w.office, w.of_case, a_settlement(w, withdrawal), w.now("g.six")));
    CHECK(state(w) == State::withdrawn);
  }
  SUBCASE("approved") {
    w.put(settle(w.office, w.of_case, a_settlement(w, w.decision), w.now("g.six")));
    CHECK(state(w) == State::approved);
    w.add(Withdrawal{w.pin(w.proposal), "too soon, again"}, "a.one");  // from a third clone
    CHECK(state(w) == State::contested);
  }
}

TEST_CASE("a decision that the settlement had not seen contests it anew, and a settlement is no decision to choose") {
  World w = decided();
  for (const auto* senior : {"f.five", "g.six", "h.seven", "i.eight"}) w.officer(senior, {"senior-officer"});
  arrives(w, "f.five", Outcome::refuse);
  const auto settlement = w.put(settle(w.office, w.of_case, a_settlement(w, w.decision), w.now("g.six")));
  CHECK(state(w) == State::approved);
  const auto third = arrives(w, "h.seven", Outcome::returned);
  CHECK(state(w) == State::contested);
  const auto again = [&](const std::string& stands, const std::string& by) {
    return refusal_of([&] { w.put(settle(w.office, w.of_case, a_settlement(w, stands), w.now(by))); });
  };
  CHECK(again(third, "g.six") == "settled-by-somebody-else: 'g.six' had a part in what contradicts");
  CHECK(again(settlement, "i.eight").starts_with("id-is-known: '" + settlement + "' is not a decision on 'RST-00000006'"));
  CHECK(again(third, "i.eight") == "");  // and the later settlement, which has seen the earlier one, counts
  CHECK(state(w) == State::returned);
}

TEST_CASE("two settlements in two clones contradict one another until somebody has seen both") {
  World w = decided();
  for (const auto* senior : {"f.five", "g.six", "h.seven", "i.eight"}) w.officer(senior, {"senior-officer"});
  const auto against = arrives(w, "f.five", Outcome::refuse);
  const auto one = settle(w.office, w.of_case, a_settlement(w, w.decision), w.now("g.six"));
  const auto other = settle(w.office, w.of_case, a_settlement(w, against), w.now("h.seven"));
  w.put(one);
  w.put(other);
  CHECK(state(w) == State::contested);
  w.put(settle(w.office, w.of_case, a_settlement(w, against), w.now("i.eight")));
  CHECK(state(w) == State::refused);
}

// -- approving anew on corrected evidence ---------------------------------------------------------------------------

TEST_CASE("approving anew: the ladder") {
  Attempt<Decision> attempt{in_force(), {}, "b.two"};
  World& w = attempt.world;
  w.officer("f.five", {"senior-officer"});
  attempt.request = a_decision(w.proposal);
  std::string said;
  const auto correct = [](World& world, const std::string& summary, const std::string& by) {
    Incident mended = *world.of_case.find<Incident>(world.incident);
    mended.summary = summary;
    world.put({{next_version(*world.of_case.record(world.incident), mended, world.now(by), "misheard", {})}});
  };
  const auto changes = climb<Decision>(attempt, {
      {Rule::proposal_awaits_a_decision, "'RST-00000006' is in-force", [&](auto& a) { correct(a.world, "You shouted", "b.two"); a.officer = "a.one"; }},
      {Rule::approver_is_not_proposer, "'a.one' proposed this restriction", [](auto& a) { a.officer = "c.three"; }},
      {Rule::role_is_held, "'c.three' does not hold a role that may do this", [](auto& a) { a.officer = "b.two"; }},
      {Rule::approver_did_not_record_the_incident, "'b.two' recorded 'INC-00000005'", [](auto& a) { a.officer = "f.five"; }},
      {Rule::approval_is_affirmed_on_corrections, "'INC-00000005' has been corrected since, and the approval does not name it",
       [](auto& a) { a.request.considered = {Pin::typed(a.world.first_incident)}; }},
      {Rule::approval_is_affirmed_on_corrections, "'INC-00000005' has been corrected since, and the approval does not name it",
       [](auto& a) { a.request.considered = {Pin::typed(a.world.incident)}; }},
  }, act);
  const auto affirmed = w.put(changes);
  CHECK(made<Decision>(changes).considered == std::vector<Pin>{w.pin(w.incident)});
  CHECK(state(w) == State::in_force);
  CHECK(stand(w).decision.id() == w.decision);  // the first one is what was decided
  CHECK(verdict(w).approvals.back().id() == affirmed);
  CHECK(refused(w, "f.five").starts_with("proposal-awaits-a-decision: "));  // nothing is left to look at
  correct(w, "You spoke loudly", "a.one");
  CHECK(refused(w, "f.five").starts_with("approval-is-affirmed-on-corrections: "));
}
