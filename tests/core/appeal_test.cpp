#include "regard/core/appeal.hpp"

#include "ladder.hpp"
#include "regard/core/duties.hpp"

using namespace regard;
using namespace regard::test;

namespace {

Appeal an_appeal(const std::string& about, std::string_view received) {
  Appeal a;
  a.about = Pin::typed(about);
  a.received_on = day(received);
  a.lodged_by = LodgedBy::post;
  a.grounds = "I never swore, and nobody asked me";
  return a;
}

Ruling given_to(const std::string& about, const std::string& officer) {
  Ruling r;
  r.about = Pin::typed(about);
  r.allocated_to = officer;
  return r;
}

Ruling a_ruling(const std::string& about, Ruled outcome) {
  Ruling r;
  r.about = Pin::typed(about);
  r.outcome = outcome;
  r.reason = "The recordings show one raised voice, and no insult";
  return r;
}

std::string state(const World& w, std::string_view on) {
  return std::string(word(require_restriction(w.office, w.of_case, w.proposal, day(on)).state));
}
Restriction stand(const World& w) { return require_restriction(w.office, w.of_case, w.proposal, w.today()); }

std::string lodge(World& w, const std::string& about, std::string_view received) {
  return w.put(lodge_appeal(w.office, w.of_case, an_appeal(about, received), w.now()));
}
void give(World& w, const std::string& appeal, const std::string& to = "c.three") {
  w.put(allocate_appeal(w.office, w.of_case, given_to(appeal, to), w.now("c.three")));
}
std::string rule_on(World& w, Ruling ruling, const std::string& by = "c.three") {
  return w.put(decide_appeal(w.office, w.of_case, ruling, w.now(by)));
}

/// 5 November: an appeal against a restriction that has been in force since the 2nd; the person may appeal until the 30th.
struct Appealed {
  World w = in_force();
  std::string appeal;
  explicit Appealed(bool given = true) {
    w.on("2026-11-05");
    appeal = lodge(w, "RST-00000006", "2026-11-05");
    if (given) give(w, appeal);
  }
};

std::string lodging(const World& w, const std::string& about, std::string_view received) {
  return refusal_of([&] { lodge_appeal(w.office, w.of_case, an_appeal(about, received), w.now()); });
}
std::string ruling(const World& w, const Ruling& request, const std::string& by = "c.three") {
  return refusal_of([&] { decide_appeal(w.office, w.of_case, request, w.now(by)); });
}

std::string duties(const World& w, std::string_view on) {
  std::string lines;
  for (const auto& d : duties_of(w.office, w.of_case, day(on)))
    if (d.duty.starts_with("appeal") || d.command.find("appeal-outcome") != std::string::npos)
      lines += fmt::format("{} {} {}..{} {}\n", d.duty, d.ref, d.appears_on.iso(), d.due_on.iso(), d.owner);
  return lines;
}

Measure new_contact(std::string_view who) { return Measure::typed(fmt::format("single-point-of-contact:contact={},deputy=Complaints Team,reach=01234 567890", who)); }

}  // namespace

// -- lodging --------------------------------------------------------------------------------------------------

TEST_CASE("lodging an appeal: the ladder") {
  Attempt<Appeal> attempt{decided(), an_appeal("INC-00000005", "2026-12-02"), "z.nobody"};
  World& w = attempt.world;
  w.on("2026-12-01");
  w.add(CaseClosure{"moved away", false}, "a.one");
  w.policy.version = 2;
  w.refresh();
  attempt.request.grounds.clear();
  const auto changes = climb<Appeal>(attempt, {
      {Rule::officer_is_known, "'z.nobody' is not an officer of this register", [](auto& a) { a.officer = "e.gone"; }},
      {Rule::officer_is_in_post, "'e.gone' is not in post on 1 December 2026", [](auto& a) { a.officer = "r.keeper"; }},
      {Rule::policy_is_adopted, "no policy is in force on 1 December 2026", [](auto& a) { a.world.policy.version = 1; a.world.refresh(); }},
      {Rule::role_is_held, "'r.keeper' does not hold a role that may do this", [](auto& a) { a.officer = "a.one"; }},
      {Rule::case_is_open, "'RC-2026-7K3F9MQ4' is closed", [](auto& a) { std::erase_if(a.world.facts, [](const Fact& f) { return f.header.kind == "closure"; }); a.world.refresh(); }},
      {Rule::id_is_known, "'INC-00000005' is not a proposal or a warning or a marker in RC-2026-7K3F9MQ4", [](auto& a) { a.request.about = Pin::typed("RST-00000006"); }},
      {Rule::everything_needed_is_given, "'grounds' was not given", [](auto& a) { a.request.grounds = std::string(4001, 'x'); }},
      {Rule::date_has_come, "the day it was received (2026-12-02) is after today", [](auto& a) { a.request.received_on = day("2026-10-27"); }},
      {Rule::appeal_is_against_what_was_told, "'RST-00000006' is approved", [](auto& a) { a.world.on("2026-10-28"); a.world.letter = a.world.send("decision", a.world.proposal); a.world.on("2026-12-01"); }},
      {Rule::dates_are_in_order, "it is said to have come on 27 October 2026, and the person was first told on 28 October 2026", [](auto& a) { a.request.received_on = day("2026-12-01"); }},
      {Rule::late_appeal_has_its_reason, "it came on 1 December 2026, and the person could appeal until 30 November 2026", [](auto& a) { a.request.late_explanation = "in hospital until the 28th"; }},
      {Rule::words_fit_a_letter, "'grounds' has 4001 characters, and 4000 is the most", [](auto& a) { a.request.grounds = "I never swore"; }},
  }, [](const Attempt<Appeal>& a) { return lodge_appeal(a.world.office, a.world.of_case, a.request, a.world.now(a.officer)); });
  const auto& appeal = made<Appeal>(changes);
  CHECK(appeal.about == w.pin(w.proposal));
  CHECK(appeal.appeal_by == day("2026-11-30"));
  CHECK(appeal.policy == w.policy.pin());
  CHECK(is_late(appeal));
  w.put(changes);
  CHECK(stand(w).is_appealed());
}

TEST_CASE("in time until the last day at midnight, in the council's own working days, from the day the policy says") {
  struct Row {
    std::string nation, counts_from, sent, by;  // sent by post
    SentBy how = SentBy::post;
    std::vector<Days> closed = {};
  };
  for (const auto& row : std::vector<Row>{
           {"england", "in-force", "2026-10-28", "2026-11-30"},
           {"england", "receipt", "2026-10-28", "2026-11-27"},             // the day it is taken to arrive is the 30th
           {"england", "receipt", "2026-10-28", "2026-11-25", SentBy::hand},
           {"scotland", "in-force", "2026-10-28", "2026-12-01"},           // St Andrew's Day is a Monday
           {"england", "in-force", "2026-10-28", "2026-12-02", SentBy::post, {{day("2026-11-12"), day("2026-11-13")}}},
           {"england", "in-force", "2026-12-03", "2027-01-07"},            // arrives on the 7th; Christmas, and New Year
           {"scotland", "in-force", "2026-12-03", "2027-01-08"},           // and the 4th, for 2 January
       }) {
    CAPTURE(row.nation);
    CAPTURE(row.by);
    World w = decided();
    w.nation = row.nation == "scotland" ? Nation::scotland : Nation::england;
    w.policy.appeal.counts_from = row.counts_from;
    w.refresh();
    if (!row.closed.empty()) {
      Details more;
      more.closure = row.closed;
      w.add(more, "r.keeper");
    }
    w.on(row.sent);
    w.send("decision", w.proposal, row.how);
    CHECK(appeal_by(w.of_case, w.proposal).iso() == row.by);
    w.on((day(row.by) + std::chrono::days(2)).iso());
    CHECK(lodging(w, "RST-00000006", row.by) == "");
    const auto late = lodging(w, "RST-00000006", (day(row.by) + std::chrono::days(1)).iso());
    CHECK(late.substr(0, late.find(':')) == "late-appeal-has-its-reason");
    w.on(row.by, "23:59");  // in winter the clocks show the same
    CHECK(lodging(w, "RST-00000006", w.today().iso()) == "");
  }
}

TEST_CASE("a letter that came back stops the clock; the next one starts it anew") {
  World w = in_force();
  w.on("2026-11-10");
  w.put(letter_returned(w.office, w.of_case, {Pin::typed(w.letter), w.today(), "gone away"}, w.now()));
  CHECK_FALSE(appeal_by(w.of_case, w.proposal));
  CHECK(lodging(w, "RST-00000006", "2026-11-10") == "appeal-is-against-what-was-told: 'RST-00000006' is approved");
  w.on("2026-11-23");
  w.send("decision", w.proposal, SentBy::hand);
  CHECK(appeal_by(w.of_case, w.proposal) == day("2026-12-21"));
  w.on("2026-12-21");
  CHECK(lodging(w, "RST-00000006", "2026-12-21") == "");
}

TEST_CASE("once for each decision: a letter sent again opens no second window, that of a review does") {
  Appealed a;
  World& w = a.w;
  CHECK(lodging(w, "RST-00000006", "2026-11-05") == "appeal-is-heard-once: '" + a.appeal + "' is still to be decided");
  World late = w;
  const auto ruled = rule_on(w, a_ruling(a.appeal, Ruled::dismiss));
  CHECK(lodging(w, "RST-00000006", "2026-11-05") == "appeal-is-heard-once: '" + a.appeal + "' was decided by '" + ruled + "'");
  w.put(letter_returned(w.office, w.of_case, {Pin::typed(w.letter), w.today(), "gone away"}, w.now()));
  w.on("2026-11-09");
  w.send("decision", w.proposal, SentBy::hand);
  w.on("2026-11-10");
  CHECK(lodging(w, "RST-00000006", "2026-11-10") == "appeal-is-heard-once: '" + a.appeal + "' was decided by '" + ruled + "'");
  w.on("2027-01-25");
  const auto review = w.put(record_review(w.office, w.of_case, a_review("RST-00000006"), w.now("b.two")));
  w.on("2027-01-26");
  w.send("review-continue", review, SentBy::hand);
  CHECK(lodging(w, "RST-00000006", "2027-01-26") == "");
  const auto second = lodge(w, "RST-00000006", "2027-01-26");
  CHECK(lodging(w, "RST-00000006", "2027-01-27").starts_with("date-has-come"));
  w.on("2027-01-27");
  CHECK(lodging(w, "RST-00000006", "2027-01-27") == "appeal-is-heard-once: '" + second + "' is still to be decided");
  // One that was refused for being late was not heard.
  late.body<Appeal>(a.appeal).appeal_by = day("2026-11-04");
  late.refresh();
  rule_on(late, a_ruling(a.appeal, Ruled::out_of_time));
  CHECK(lodging(late, "RST-00000006", "2026-11-05") == "");
}

TEST_CASE("against a warning, where the policy hears such appeals and the warning has reached the person") {
  World w = warned();
  CHECK(lodging(w, w.warning, "2026-10-20") == "");
  CHECK(lodging(w, w.warning, "2026-10-04") == "dates-are-in-order: it is said to have come on 4 October 2026, and the person was first told on 5 October 2026");
  CHECK(appeal_by(w.of_case, w.warning) == day("2026-11-05"));  // the letter of the 6th arrives on the 8th
  World unsent = w;
  unsent.forget(w.warning_letter);
  CHECK(lodging(unsent, w.warning, "2026-10-20") == "appeal-is-against-what-was-told: 'WRN-00000003' has not reached the person");
  World none = w;
  none.policy.appeal.warnings = "none";
  none.refresh();
  CHECK(lodging(none, w.warning, "2026-10-20") == "appeal-is-against-what-was-told: the policy hears no appeal against a warning ('WRN-00000003')");
}

TEST_CASE("an immediate restriction can be appealed against from the day the person was told, before its letter too") {
  World w = opened();
  const auto threat = w.put(add_incident(w.office, w.of_case, an_incident("2026-10-01"), w.now()));
  w.on("2026-10-05");
  Proposal now;
  now.cites = {w.pin(threat)};
  now.immediate = true;
  now.measures = {a_measure()};
  now.reason = "You threatened the receptionist";
  now.scope = "Customer Services";
  now.from = day("2026-10-05");
  now.until = now.review_on = day("2026-10-12");
  now.told_by = ToldBy::in_person;
  now.told_at = moment("2026-10-05", "09:00");
  now.policy = w.policy.pin();
  w.proposal = w.add(now, "b.two");
  CHECK(lodging(w, w.proposal, "2026-10-04") == "dates-are-in-order: it is said to have come on 4 October 2026, and the person was first told on 5 October 2026");
  CHECK(lodging(w, w.proposal, "2026-10-05") == "");
}

// -- giving it to somebody --------------------------------------------------------------------------------------

TEST_CASE("allocating an appeal: the ladder") {
  Appealed a{false};
  Attempt<Ruling> attempt{a.w, given_to("RST-00000006", ""), "z.nobody"};
  World& w = attempt.world;
  const auto ruled = w.add(Ruling{w.pin(a.appeal), {}, Ruled::dismiss, "no", {}, {}, {}, {}, {}, {}, "c.three", {}}, "c.three");
  const auto quashed = w.add(Ending{w.pin(w.proposal), EndingKind::quash, "wrong person", {}, "b.two", {}}, "b.two");
  w.add(Grant{"b.two", "appeal-officer", {}, day("2026-11-05"), {}, "Cabinet"}, "r.keeper");
  w.add(CaseClosure{"moved away", false}, "a.one");
  w.policy.version = 2;
  w.refresh();
  const auto changes = climb<Ruling>(attempt, {
      {Rule::officer_is_known, "'z.nobody' is not an officer of this register", [](auto& t) { t.officer = "a.one"; }},
      {Rule::policy_is_adopted, "no policy is in force on 5 November 2026", [](auto& t) { t.world.policy.version = 1; t.world.refresh(); }},
      {Rule::role_is_held, "'a.one' does not hold a role that may do this", [](auto& t) { t.officer = "c.three"; }},
      {Rule::case_is_open, "'RC-2026-7K3F9MQ4' is closed", [](auto& t) { std::erase_if(t.world.facts, [](const Fact& f) { return f.header.kind == "closure"; }); t.world.refresh(); }},
      {Rule::id_is_known, "'RST-00000006' is not an appeal in RC-2026-7K3F9MQ4", [&](auto& t) { t.request.about = Pin::typed(a.appeal); }},
      {Rule::appeal_awaits_a_ruling, "'" + a.appeal + "' was decided by '" + ruled + "'", [&](auto& t) { t.world.forget(ruled); }},
      {Rule::restriction_stands, "'RST-00000006' is quashed", [&](auto& t) { t.world.forget(quashed); }},
      {Rule::everything_needed_is_given, "'allocated_to' was not given", [](auto& t) { t.request.allocated_to = "e.gone"; }},
      {Rule::officer_is_in_post, "'e.gone' is not in post on 5 November 2026", [](auto& t) { t.request.allocated_to = "a.one"; }},
      {Rule::role_is_held, "'a.one' does not hold a role that may do this", [](auto& t) { t.request.allocated_to = "b.two"; }},
      {Rule::appeal_is_heard_by_somebody_uninvolved, "'b.two' had a part in 'PRO-00000006'", [](auto& t) { t.request.allocated_to = "c.three"; }},
  }, [](const Attempt<Ruling>& t) { return allocate_appeal(t.world.office, t.world.of_case, t.request, t.world.now(t.officer)); });
  const auto& given = made<Ruling>(changes);
  CHECK(given.allocated_to == "c.three");
  CHECK(given.outcome == Ruled::none);
  CHECK(given.about == w.pin(a.appeal));
}

TEST_CASE("whoever had a part does not hear it: of a restriction and of a warning") {
  Appealed a{false};
  World& w = a.w;
  w.add(Review{w.pin(w.proposal), ReviewOutcome::continued, {}, {}, {}, {}, "r", "h", {}, {}, {}, {}, {}, {}, {}, {}, "v.iewer", {}}, "v.iewer");
  w.officer("n.ew", {"appeal-officer"});
  for (const auto* id : {"a.one", "b.two", "v.iewer"}) {
    CAPTURE(id);
    CHECK(refusal_of([&] {
            World each = w;
            if (std::string(id) == "v.iewer") each.officer(id, {"appeal-officer"});
            else each.add(Grant{id, "appeal-officer", {}, day("2026-11-05"), {}, "Cabinet"}, "r.keeper");
            allocate_appeal(each.office, each.of_case, given_to(a.appeal, id), each.now("c.three"));
          }).starts_with("appeal-is-heard-by-somebody-uninvolved: '" + std::string(id) + "' had a part in"));
  }
  CHECK(could_hear(w.office, w.policy, w.of_case, w.proposal, w.today()) == std::vector<std::string>{"c.three", "n.ew"});
  give(w, a.appeal);
  rule_on(w, a_ruling(a.appeal, Ruled::dismiss));
  CHECK(could_hear(w.office, w.policy, w.of_case, w.proposal, w.today()) == std::vector<std::string>{"n.ew"});  // not the same one twice
  World warning = warned();
  warning.add(Grant{"a.one", "appeal-officer", {}, day("2026-10-20"), {}, "Cabinet"}, "r.keeper");
  CHECK(could_hear(warning.office, warning.policy, warning.of_case, warning.warning, warning.today()) == std::vector<std::string>{"c.three"});
}

// -- deciding it ------------------------------------------------------------------------------------------------

TEST_CASE("deciding an appeal: the ladder") {
  Appealed a{false};
  Attempt<Ruling> attempt{a.w, a_ruling("RST-00000006", Ruled::none), "z.nobody"};
  World& w = attempt.world;
  attempt.request.reason.clear();
  attempt.request.decided_by = "z.nobody";
  const auto ruled = w.add(Ruling{w.pin(a.appeal), {}, Ruled::dismiss, "no", {}, {}, {}, {}, {}, {}, "c.three", {}}, "c.three");
  const auto quashed = w.add(Ending{w.pin(w.proposal), EndingKind::quash, "wrong person", {}, "b.two", {}}, "b.two");
  const auto of_it = w.add(Representation{w.pin(w.proposal), day("2026-11-05"), From::person, "too short"}, "a.one");
  const auto of_the_appeal = w.add(Representation{w.pin(a.appeal), day("2026-11-05"), From::representative, "she was ill"}, "a.one");
  w.officer("n.ew", {"appeal-officer"});
  w.add(Adjustment{"a witness upsets them", {}, {"witness-present"}, Stand::asked, "asked", {}}, "a.one");
  w.add(Grant{"b.two", "appeal-officer", {}, day("2026-11-05"), {}, "Cabinet"}, "r.keeper");
  w.add(CaseClosure{"moved away", false}, "a.one");
  w.policy.version = 2;
  w.refresh();
  const auto changes = climb<Ruling>(attempt, {
      {Rule::officer_is_known, "'z.nobody' is not an officer of this register", [](auto& t) { t.officer = "a.one"; }},
      {Rule::officer_is_known, "'z.nobody' is not an officer of this register", [](auto& t) { t.request.decided_by = "r.keeper"; }},
      {Rule::decision_on_paper_is_held, "the paper that 'r.keeper' signed is not named", [](auto& t) { t.request.on_paper = {{"an e-mail", "the post room", {}, 0, {}}}; }},
      {Rule::policy_is_adopted, "no policy is in force on 5 November 2026", [](auto& t) { t.world.policy.version = 1; t.world.refresh(); }},
      {Rule::role_is_held, "'r.keeper' does not hold a role that may do this", [](auto& t) { t.request.decided_by = "n.ew"; }},
      {Rule::case_is_open, "'RC-2026-7K3F9MQ4' is closed", [](auto& t) { std::erase_if(t.world.facts, [](const Fact& f) { return f.header.kind == "closure"; }); t.world.refresh(); }},
      {Rule::id_is_known, "'RST-00000006' is not an appeal in RC-2026-7K3F9MQ4", [&](auto& t) { t.request.about = Pin::typed(a.appeal); }},
      {Rule::appeal_awaits_a_ruling, "'" + a.appeal + "' was decided by '" + ruled + "'", [&](auto& t) { t.world.forget(ruled); }},
      {Rule::restriction_stands, "'RST-00000006' is quashed", [&](auto& t) { t.world.forget(quashed); }},
      {Rule::appeal_is_allocated, "'" + a.appeal + "' has not been given to anybody", [&](auto& t) { give(t.world, a.appeal); }},
      {Rule::appeal_is_allocated, "'" + a.appeal + "' was given to 'c.three'", [&](auto& t) { std::get<Ruling>(t.world.facts.back().body).allocated_to = t.request.decided_by = "b.two"; t.world.refresh(); }},
      {Rule::appeal_is_heard_by_somebody_uninvolved, "'b.two' had a part in 'PRO-00000006'", [&](auto& t) { std::get<Ruling>(t.world.facts.back().body).allocated_to = t.request.decided_by = "c.three"; t.world.refresh(); }},
      {Rule::appeal_is_heard_by_somebody_uninvolved, "'a.one' had a part in 'PRO-00000006'", [](auto& t) { t.officer = "c.three"; }},
      {Rule::everything_needed_is_given, "'outcome' was not given", [](auto& t) { t.request.outcome = Ruled::out_of_time; }},
      {Rule::everything_needed_is_given, "'reason' was not given", [](auto& t) { t.request.reason = std::string(4001, 'x'); }},
      {Rule::only_a_late_appeal_is_out_of_time, "'" + a.appeal + "' came in time", [&](auto& t) { t.request.outcome = Ruled::dismiss; t.request.considered = {t.world.pin(t.world.warning)}; }},
      {Rule::id_is_known, "'WRN-00000003' is not a representation or an incident in RC-2026-7K3F9MQ4", [&](auto& t) { t.request.considered = {Pin::typed(of_it)}; t.request.until = day("2027-05-01"); }},
      {Rule::what_was_said_is_considered, "'" + of_the_appeal + "' has not been considered", [&](auto& t) { t.request.considered = {Pin::typed(of_the_appeal)}; }},
      {Rule::what_was_said_is_considered, "'" + of_it + "' has not been considered", [&](auto& t) { t.request.considered.push_back(Pin::typed(of_it)); }},
      {Rule::a_varying_ruling_says_how, "'dismiss' changes neither measures nor dates", [](auto& t) { t.request.outcome = Ruled::vary; t.request.until = {}; }},
      {Rule::a_varying_ruling_says_how, "it does not say what changes", [](auto& t) { t.request.until = day("2027-05-01"); }},
      {Rule::an_appeal_does_not_tighten, "the end would move from 30 April 2027 to 1 May 2027", [](auto& t) { t.request.until = day("2026-11-04"); t.request.review_on = day("2027-02-02"); }},
      {Rule::an_appeal_does_not_tighten, "the review would move from 1 February 2027 to 2 February 2027", [](auto& t) { t.request.review_on = {}; t.request.measures = {Measure::typed("call-length:minutes=5,because=calls")}; }},
      {Rule::an_appeal_does_not_tighten, "a measure would be added, or its words changed", [](auto& t) { t.request.measures = {another_measure()}; }},
      {Rule::dates_are_in_order, "the new date has passed", [](auto& t) { t.request.until = day("2027-01-31"); t.request.review_on = day("2026-11-05"); }},
      {Rule::dates_are_in_order, "the new date has passed", [](auto& t) { t.request.review_on = day("2026-11-06"); }},
      {Rule::measure_respects_adjustments, "'witness-present' takes away what", [](auto& t) { t.request.measures = {a_measure()}; }},
      {Rule::words_fit_a_letter, "'reason' has 4001 characters, and 4000 is the most", [](auto& t) { t.request.reason = "One raised voice, and no insult"; }},
  }, [](const Attempt<Ruling>& t) { return decide_appeal(t.world.office, t.world.of_case, t.request, t.world.now(t.officer)); });
  const auto& ruling = made<Ruling>(changes);
  CHECK(ruling.about == w.pin(a.appeal));
  CHECK(ruling.considered == std::vector<Pin>{w.pin(of_the_appeal), w.pin(of_it)});
  CHECK(ruling.decided_by == "c.three");
  CHECK(ruling.policy == w.policy.pin());
  w.put(changes);
  CHECK(unconsidered(w.of_case, {}).empty());
}

TEST_CASE("an appeal that came late is heard, or refused as out of time; one in time is heard") {
  Appealed a;
  CHECK(ruling(a.w, a_ruling(a.appeal, Ruled::out_of_time)) == "only-a-late-appeal-is-out-of-time: '" + a.appeal + "' came in time");
  a.w.body<Appeal>(a.appeal).appeal_by = day("2026-11-04");
  a.w.refresh();
  for (const auto outcome : {Ruled::out_of_time, Ruled::dismiss, Ruled::quash}) CHECK(ruling(a.w, a_ruling(a.appeal, outcome)) == "");
}

TEST_CASE("what each ruling does, from its day on") {
  Appealed a;
  CHECK(word(stand(a.w).state) == "in-force");
  CHECK(stand_words(stand(a.w)) == "in-force, appealed");
  a.w.on("2026-11-20");
  World dismissed = a.w;
  rule_on(dismissed, a_ruling(a.appeal, Ruled::dismiss));
  CHECK(stand_words(stand(dismissed)) == "in-force");
  CHECK(stand(dismissed).until == day("2027-04-30"));
  World quashed = a.w;
  rule_on(quashed, a_ruling(a.appeal, Ruled::quash));
  CHECK(state(quashed, "2026-11-19") == "in-force");
  CHECK(state(quashed, "2026-11-20") == "quashed");
  CHECK(state(quashed, "2027-05-01") == "quashed");
  CHECK(stand(quashed).ended_on == day("2026-11-20"));
  World varied = a.w;
  Ruling lighter = a_ruling(a.appeal, Ruled::vary);
  lighter.measures = {another_measure()};
  lighter.until = day("2027-01-15");
  lighter.conditions = {"a named officer rings back within two working days"};
  const auto id = rule_on(varied, lighter);
  const auto r = stand(varied);
  CHECK(r.measures == std::vector<Measure>{another_measure()});
  CHECK(r.until == day("2027-01-15"));
  CHECK(r.review_on == day("2027-01-15"));  // the end comes before the review
  CHECK(state(varied, "2027-01-15") == "in-force");
  CHECK(state(varied, "2027-01-16") == "expired");
  REQUIRE(r.turns.size() == 1);
  CHECK(r.turns.front().id == id);
  CHECK(r.turns.front().after.measures == r.measures);
}

TEST_CASE("a condition alone varies, and so does an earlier review") {
  Appealed a;
  Ruling condition = a_ruling(a.appeal, Ruled::vary);
  condition.conditions = {"the council answers the letter of 3 October"};
  CHECK(ruling(a.w, condition) == "");
  Ruling sooner = a_ruling(a.appeal, Ruled::vary);
  sooner.review_on = day("2026-12-01");
  CHECK(ruling(a.w, sooner) == "");
  rule_on(a.w, sooner);
  CHECK(stand(a.w).review_on == day("2026-12-01"));
}

TEST_CASE("a warning stands or is quashed; quashed, it counts for no proposal and lapses no more") {
  World w = warned();
  const auto appeal = lodge(w, w.warning, "2026-10-20");
  give(w, appeal);
  Ruling vary = a_ruling(appeal, Ruled::vary);
  vary.conditions = {"something"};
  CHECK(ruling(w, vary) == "a-varying-ruling-says-how: a warning stands or it does not");
  CHECK(warned_by(w.of_case, w.policy, w.today()).reached_last_stage);
  CHECK(ends_by_itself(w.office, w.of_case, w.today()).size() == 1);
  rule_on(w, a_ruling(appeal, Ruled::quash));
  CHECK(quashed_on_appeal(w.of_case, w.warning));
  CHECK_FALSE(warned_by(w.of_case, w.policy, w.today()).reached_last_stage);
  CHECK(ends_by_itself(w.office, w.of_case, w.today()).empty());
  CHECK(refusal_of([&] { propose(w.office, w.of_case, a_proposal(w.incident), w.now()); }) == "warning-was-given: no 'formal' warning has reached the person");
  CHECK(lodging(w, w.warning, "2026-10-20") == "restriction-stands: 'WRN-00000003' was quashed on appeal");
}

// -- suspension, and an appeal beside other acts ----------------------------------------------------------------

TEST_CASE("where the policy says so an appeal suspends, until it is decided") {
  Appealed a;
  a.w.policy.in_force_during_appeal = false;
  a.w.refresh();
  CHECK(state(a.w, "2026-11-04") == "suspended");  // the facts are those known now
  CHECK(stand_words(stand(a.w)) == "suspended, appealed");
  a.w.on("2026-11-20");
  World back = a.w;
  rule_on(back, a_ruling(a.appeal, Ruled::dismiss));
  CHECK(state(back, "2026-11-20") == "in-force");
  World over = a.w;
  CHECK(state(over, "2027-05-01") == "expired");  // the end does not wait
  rule_on(over, a_ruling(a.appeal, Ruled::quash));
  CHECK(state(over, "2026-11-20") == "quashed");
  Review lift = a_review("RST-00000006", ReviewOutcome::lifted);
  CHECK(refusal_of([&] { record_review(a.w.office, a.w.of_case, lift, a.w.now("b.two")); }) == "");
}

TEST_CASE("an appeal beside a review: both count, and the lighter of what they leave") {
  Appealed a;
  World w = a.w;
  w.on("2026-11-20");
  Review shorter = a_review("RST-00000006", ReviewOutcome::varied);  // keeps the call length alone
  shorter.measures = {a_measure()};
  w.put(record_review(w.office, w.of_case, shorter, w.now("b.two")));
  CHECK(stand(w).is_appealed());
  Ruling kept = a_ruling(a.appeal, Ruled::vary);
  kept.measures = {another_measure(), a_measure()};
  CHECK(ruling(w, kept) == "an-appeal-does-not-tighten: a measure would be added, or its words changed");
  kept.about = w.pin(a.appeal);
  kept.decided_by = "c.three";
  w.add(kept, "c.three");  // decided in another clone, which did not know of the review
  CHECK(stand(w).measures == std::vector<Measure>{a_measure()});
  World lifted = a.w;
  lifted.on("2026-11-20");
  lifted.put(record_review(lifted.office, lifted.of_case, a_review("RST-00000006", ReviewOutcome::lifted), lifted.now("b.two")));
  CHECK(state(lifted, "2026-11-20") == "lifted");
  CHECK(duties(lifted, "2026-11-20").find("appeal-to-decide") != std::string::npos);
  rule_on(lifted, a_ruling(a.appeal, Ruled::quash));
  CHECK(state(lifted, "2026-11-20") == "quashed");  // it never should have been
}

TEST_CASE("two rulings made in two clones: the kinder counts") {
  for (const bool quash_first : {true, false}) {
    Appealed a;
    for (const bool quash : {quash_first, !quash_first}) {
      Ruling r = a_ruling(a.appeal, quash ? Ruled::quash : Ruled::dismiss);
      r.about = a.w.pin(a.appeal);
      r.decided_by = "c.three";
      a.w.add(r, "c.three");
    }
    CHECK(state(a.w, "2026-11-05") == "quashed");
    CHECK_FALSE(stand(a.w).is_appealed());
  }
}

TEST_CASE("a contested decision is quashed by a ruling as by anybody who may quash it") {
  Appealed a;
  Decision against = *a.w.of_case.find<Decision>(a.w.decision);
  against.outcome = Outcome::refuse;
  a.w.add(against, "b.two");
  CHECK(state(a.w, "2026-11-05") == "contested");
  rule_on(a.w, a_ruling(a.appeal, Ruled::quash));
  CHECK(state(a.w, "2026-11-05") == "quashed");
  CHECK(stand(a.w).ended_on == day("2026-11-05"));
}

TEST_CASE("whom to contact changes on its day, whatever a review or ruling before that day left standing") {
  World w = proposed();
  Proposal& p = w.body<Proposal>(w.proposal);
  p.measures.push_back(new_contact("Customer Relations"));
  p.measures.back().because = "nobody knew who had answered";
  w.refresh();
  w.on("2026-10-26");
  Decision d = a_decision(w.proposal);
  d.about = w.pin(w.proposal);
  d.decided_by = "b.two";
  w.decision = w.add(d, "b.two");
  w.on("2026-10-28");
  w.letter = w.send("decision", w.proposal, SentBy::hand);
  w.on("2026-11-05");
  w.add(ContactChange{w.pin(w.proposal), "Housing Team", "Duty Officer", "01234 567893", day("2026-12-01"), "moved", {}, "a.one", {}}, "a.one");
  w.on("2026-11-10");
  Review varied = a_review("RST-00000006", ReviewOutcome::varied);
  varied.about = w.pin(w.proposal);
  varied.measures = {stand(w).measures.back()};
  varied.decided_by = "b.two";
  const auto review = w.add(varied, "b.two");
  const auto contact = [&](std::string_view on) { return require_restriction(w.office, w.of_case, w.proposal, day(on)).measures.at(0).contact; };
  CHECK(stand(w).measures.size() == 1);
  CHECK(contact("2026-11-30") == "Customer Relations");
  CHECK(contact("2026-12-01") == "Housing Team");
  CHECK(stand(w).turns.at(0).id == review);
  CHECK(stand(w).turns.at(0).after.measures.at(0).contact == "Customer Relations");
}

// -- duties -----------------------------------------------------------------------------------------------------

TEST_CASE("an appeal is acknowledged, given to somebody and decided within the policy's days") {
  Appealed a{false};
  World& w = a.w;
  const auto acknowledge = "appeal-to-acknowledge " + a.appeal + " 2026-11-05..2026-11-12 role:officer\n";
  CHECK(duties(w, "2026-11-05") == acknowledge + "appeal-to-allocate " + a.appeal + " 2026-11-05..2026-11-12 role:appeal-officer\nappeal-to-decide " + a.appeal + " 2026-11-05..2026-12-03 role:appeal-officer\n");
  for (const auto& d : duties_of(w.office, w.of_case, w.today()))
    if (d.duty.starts_with("appeal")) CHECK(d.rule == Rule::appeal_is_on_time);
  give(w, a.appeal);
  CHECK(duties(w, "2026-11-05") == acknowledge + "appeal-to-decide " + a.appeal + " 2026-11-05..2026-12-03 c.three\n");
  CHECK(duties(w, "2027-03-01") == acknowledge + "appeal-to-decide " + a.appeal + " 2026-11-05..2026-12-03 c.three\n");  // until it is done
  World moot = w;
  moot.put(quash(moot.office, moot.of_case, {Pin::typed("RST-00000006"), {}, "wrong person", {}, {}, {}}, moot.now("b.two")));
  CHECK(duties(moot, "2027-03-01") == "");  // there is nothing left to decide
  CHECK(needs_no_ruling(moot.office, moot.of_case, moot.of_case.find<Appeal>(a.appeal), moot.today()));
  const auto ruled = rule_on(w, a_ruling(a.appeal, Ruled::dismiss));
  CHECK(duties(w, "2026-11-05") == "letter-to-send " + ruled + " 2026-11-05..2026-11-09 role:officer\n");
}

TEST_CASE("given to somebody who has left, it is given to another; the latest has it") {
  Appealed a;
  a.w.officer("n.ew", {"appeal-officer"});
  give(a.w, a.appeal, "n.ew");
  CHECK(allocation_of(a.w.of_case, a.w.of_case.find<Appeal>(a.appeal))->allocated_to == "n.ew");
  CHECK(ruling(a.w, a_ruling(a.appeal, Ruled::dismiss)) == "appeal-is-allocated: '" + a.appeal + "' was given to 'n.ew'");
  a.w.add(Revocation{"n.ew", {}, true, a.w.today(), "left"}, "r.keeper");
  CHECK(duties(a.w, "2026-11-05").find("appeal-to-decide " + a.appeal + " 2026-11-05..2026-12-03 role:appeal-officer") != std::string::npos);
}

TEST_CASE("what is said of an appeal is considered by its ruling, and asks for nothing once there is none to come") {
  Appealed a;
  const auto said = a.w.put(record_representation(a.w.office, a.w.of_case, {Pin::typed(a.appeal), day("2026-11-05"), From::person, "and again"}, a.w.now()));
  const auto waits = [&](const World& w) {
    const auto list = duties_of(w.office, w.of_case, w.today());
    return std::any_of(list.begin(), list.end(), [](const Duty& d) { return d.duty == "representation-to-consider" && d.owner == "role:appeal-officer"; });
  };
  CHECK(waits(a.w));
  CHECK(ruling(a.w, a_ruling(a.appeal, Ruled::quash)) == "what-was-said-is-considered: '" + said + "' has not been considered");
  World moot = a.w;
  moot.put(quash(moot.office, moot.of_case, {Pin::typed("RST-00000006"), {}, "wrong person", {}, {}, {}}, moot.now("b.two")));
  CHECK_FALSE(waits(moot));
  Ruling heard = a_ruling(a.appeal, Ruled::dismiss);
  heard.considered = {Pin::typed(said)};
  rule_on(a.w, heard);
  CHECK_FALSE(waits(a.w));
}
