#include "regard/core/review.hpp"

#include "ladder.hpp"

using namespace regard;
using namespace regard::test;

namespace {

using Try = Attempt<Review>;
Changes act(const Try& a) { return record_review(a.world.office, a.world.of_case, a.request, a.world.now(a.officer)); }
std::string refused(const Try& attempt) {
  return refusal_of([&] { act(attempt); });
}

/// 25 January 2027: a restriction in force until 30 April, and a reviewer who had no part in it.
World in_january() {
  World w = in_force();
  w.officer("v.fresh", {"manager"});
  w.on("2027-01-25");
  return w;
}
Try sound(ReviewOutcome outcome = ReviewOutcome::continued) { return {in_january(), a_review("RST-00000006", outcome), "v.fresh"}; }

Measure measure(const std::string& typed) {
  Measure m = Measure::typed(typed);
  m.because = "it answers the calls";
  return m;
}

}  // namespace

TEST_CASE("reviewing: the ladder") {
  Try attempt{in_january().on("2026-10-29"), {}, "z.nobody"};
  auto& w = attempt.world;
  const auto said = w.add(Representation{w.pin(w.proposal), day("2026-10-29"), From::person, "too short"}, "a.one");
  w.add(Adjustment{"a witness upsets them", {}, {"witness-present"}, Stand::asked, "asked", {}}, "a.one");
  w.add(CaseClosure{"moved away", false}, "a.one");
  w.policy.version = 2;
  w.refresh();
  Review& r = attempt.request;
  r.about = Pin::typed("INC-00000005");
  r.decided_by = "z.nobody";
  r.until = day("2027-05-01");
  r.review_on = day("2027-05-02");
  const auto changes = climb<Review>(attempt, {
      {Rule::officer_is_known, "'z.nobody' is not an officer of this register", [](Try& a) { a.officer = "e.gone"; }},
      {Rule::officer_is_in_post, "'e.gone' is not in post on 29 October 2026", [](Try& a) { a.officer = "c.three"; }},
      {Rule::officer_is_known, "'z.nobody' is not an officer of this register", [](Try& a) { a.request.decided_by = "r.keeper"; }},
      {Rule::decision_on_paper_is_held, "the paper that 'r.keeper' signed is not named", [](Try& a) { a.request.on_paper = {{"an e-mail", "the post room", {}, 0, {}}}; }},
      {Rule::policy_is_adopted, "no policy is in force on 29 October 2026", [](Try& a) { a.world.policy.version = 1; a.world.refresh(); }},
      {Rule::role_is_held, "'r.keeper' does not hold a role that may do this", [](Try& a) { a.request.decided_by = "b.two"; }},
      {Rule::case_is_open, "'RC-2026-7K3F9MQ4' is closed", [](Try& a) { std::erase_if(a.world.facts, [](const Fact& f) { return f.header.kind == "closure"; }); a.world.refresh(); }},
      {Rule::id_is_known, "'INC-00000005' is not a proposal in RC-2026-7K3F9MQ4", [](Try& a) { a.request.about = Pin::typed("RST-00000006"); }},
      {Rule::restriction_is_in_force, "'RST-00000006' is notified", [](Try& a) { a.world.on("2026-11-02", "09:00"); }},
      {Rule::everything_needed_is_given, "'outcome' was not given", [](Try& a) { a.request.outcome = ReviewOutcome::continued; }},
      {Rule::everything_needed_is_given, "'reason' was not given", [](Try& a) { a.request.reason = "you were ASKED to  stop, and it went on"; }},
      {Rule::reviewer_decided_before, "'b.two' proposed or approved this restriction", [](Try& a) { a.request.explanation = "nobody else holds the role"; a.request.considered = {a.world.pin(a.world.warning)}; }},
      {Rule::id_is_known, "'WRN-00000003' is not a representation or an incident or a breach in RC-2026-7K3F9MQ4", [](Try& a) { a.request.considered = {Pin::typed(a.world.incident)}; }},
      {Rule::heard_before_deciding, "nothing is recorded of what the person said, or of how they were asked", [](Try& a) { a.request.heard = std::string(4001, 'x'); }},
      {Rule::what_was_said_is_considered, "'" + said + "' has not been considered", [&](Try& a) { a.request.considered.push_back(Pin::typed(said)); }},
      {Rule::reasons_are_of_this_period, "the reason repeats an earlier one word for word", [](Try& a) { a.request.reason = "Two calls since then were abusive"; }},
      {Rule::review_does_not_tighten, "the end would move from 30 April 2027 to 1 May 2027", [](Try& a) { a.request.until = day("2027-04-30"); a.request.measures = {measure("call-length:minutes=10")}; }},
      {Rule::review_does_not_tighten, "a measure would be added, or its words changed", [](Try& a) { a.request.measures = {another_measure()}; }},
      {Rule::vary_changes_something, "'continue' changes neither measures nor the end", [](Try& a) { a.request.outcome = ReviewOutcome::varied; a.request.measures = {another_measure(), a_measure()}; }},
      {Rule::vary_changes_something, "nothing would change", [](Try& a) { a.request.until = day("2026-11-01"); }},
      {Rule::dates_are_in_order, "the new end has passed", [](Try& a) { a.request.until = {}; a.request.measures = {another_measure()}; }},
      {Rule::review_comes_in_time, "the next review (2 May 2027) is not between now and 30 April 2027", [](Try& a) { a.request.review_on = day("2026-11-02"); }},
      {Rule::review_comes_in_time, "the next review (2 November 2026) is not between now and 30 April 2027", [](Try& a) { a.request.review_on = day("2027-04-01"); }},
      {Rule::measure_respects_adjustments, "'witness-present' takes away what 'ADJ-00000010' gives", [](Try& a) { a.request.measures = {a_measure()}; }},
      {Rule::words_fit_a_letter, "'heard' has 4001 characters, and 4000 is the most", [](Try& a) { a.request.heard = "You told us that calls are too short"; a.world.fact(a.world.incident).recorded.at = moment("2026-11-02", "09:01"); a.world.refresh(); }},
      {Rule::clock_is_wrong, "'INC-00000005' was recorded at 2026-11-02T09:01:00Z, which is later than now (2026-11-02T09:00:00Z)", [](Try& a) { a.world.on("2026-11-02", "10:00"); }},
  }, act);
  const auto& review = made<Review>(changes);
  CHECK(review.about == w.pin(w.proposal));
  CHECK(review.considered == std::vector<Pin>{w.pin(w.incident), w.pin(said)});
  CHECK(review.decided_by == "b.two");
  CHECK(review.policy == w.policy.pin());
  w.put(changes);
}

TEST_CASE("fresh eyes need no explanation; whoever proposed or approved does, and learns who could") {
  for (const auto* officer : {"v.fresh", "b.two", "a.one"}) {
    CAPTURE(officer);
    auto attempt = sound();
    attempt.officer = officer;
    attempt.request.explanation.clear();
    const auto said = refused(attempt);
    if (attempt.officer == "v.fresh")
      CHECK(said == "");
    else
      CHECK(said == "reviewer-decided-before: '" + attempt.officer + "' proposed or approved this restriction");
  }
}

TEST_CASE("only what is in force is reviewed") {
  struct Row {
    std::string refused;
    World world;
  };
  World lifted = in_january();
  lifted.put(record_review(lifted.office, lifted.of_case, a_review("RST-00000006", ReviewOutcome::lifted), lifted.now("v.fresh")));
  for (const auto& row : std::vector<Row>{
           {"restriction-is-in-force: 'PRO-00000006' is proposed", proposed().on("2026-10-30")},
           {"restriction-is-in-force: 'RST-00000006' is approved", decided().on("2027-01-25")},
           {"restriction-is-in-force: 'RST-00000006' is notified", told().on("2026-11-01")},
           {"", in_force()},
           {"", told().on("2027-04-30")},
           {"restriction-stands: 'RST-00000006' is expired", told().on("2027-05-01")},
           {"restriction-stands: 'RST-00000006' is lifted", lifted},
       }) {
    CAPTURE(row.refused);
    Review request = a_review("RST-00000006", ReviewOutcome::lifted);
    CHECK(refused({row.world, request, "b.two"}) == row.refused);
  }
}

TEST_CASE("the next review: needed unless the end falls within the interval, and bounded") {
  struct Row {
    std::string today, until, review_on, rule;
  };
  for (const auto& row : std::vector<Row>{
           {"2026-11-10", "", "2027-04-30", ""},
           {"2026-11-10", "", "", ""},              // the end is within six months
           {"2026-11-10", "", "2026-11-10", "review-comes-in-time"},
           {"2026-11-10", "", "2026-11-11", ""},
           {"2026-11-10", "", "2027-05-01", "review-comes-in-time"},
           {"2026-11-10", "2027-04-01", "2027-04-02", "review-comes-in-time"},  // after the new end
           {"2026-11-10", "2027-04-01", "2027-04-01", ""},
           {"2026-11-10", "2027-04-01", "", ""},
       }) {
    CAPTURE(row.until);
    CAPTURE(row.review_on);
    auto attempt = sound(row.until.empty() ? ReviewOutcome::continued : ReviewOutcome::varied);
    attempt.world.on(row.today);
    attempt.request.review_on = row.review_on.empty() ? Date{} : day(row.review_on);
    attempt.request.until = row.until.empty() ? Date{} : day(row.until);
    const auto said = refused(attempt);
    CHECK(said.substr(0, said.find(':')) == row.rule);
  }
  auto attempt = sound();
  attempt.world.policy.later_reviews_within_months = 2;
  attempt.world.refresh();
  attempt.request.review_on = {};
  CHECK(refused(attempt) == "review-date-is-given: no next review date was given");
  attempt.request.review_on = day("2027-03-26");
  CHECK(refused(attempt) == "review-comes-in-time: the next review (26 March 2027) is not between now and 25 March 2027");
  attempt.request.review_on = day("2027-03-25");
  CHECK(refused(attempt) == "");
}

TEST_CASE("reasons are compared with those of the proposal, the decision and every review") {
  auto attempt = sound();
  auto& w = attempt.world;
  w.put(act(attempt));
  for (const auto* reason : {"You were asked to stop, and it went on", "The recordings bear out what is said", "Two calls in January were abusive", "two  CALLS in january\nwere abusive "}) {
    CAPTURE(reason);
    attempt.request.reason = reason;
    CHECK(refused(attempt) == "reasons-are-of-this-period: the reason repeats an earlier one word for word");
    Try lift{w, a_review("RST-00000006", ReviewOutcome::lifted), "v.fresh"};
    lift.request.reason = reason;  // to lift, the first reason may do
    CHECK(refused(lift) == "");
  }
}

TEST_CASE("a lift needs the person's agreement where the policy says so, and changes nothing else") {
  auto attempt = sound(ReviewOutcome::lifted);
  CHECK(refused(attempt) == "");
  attempt.world.policy.lift_needs_agreement = true;
  attempt.world.refresh();
  CHECK(refused(attempt) == "lift-has-the-agreement: the policy lifts with the person's agreement, and none is recorded");
  CHECK(refused({attempt.world, a_review("RST-00000006"), "v.fresh"}) == "");  // to go on, none is needed
  attempt.request.agreement = "You will ring once a day";
  CHECK(refused(attempt) == "");
  attempt.request.measures = {a_measure()};
  CHECK(refused(attempt) == "vary-changes-something: 'lift' changes neither measures nor the end");
  attempt.request.measures.clear();
  attempt.request.until = day("2027-02-01");
  CHECK(refused(attempt) == "vary-changes-something: 'lift' changes neither measures nor the end");
}

TEST_CASE("varying: an earlier end, or fewer of the same measures") {
  auto attempt = sound(ReviewOutcome::varied);
  CHECK(refused(attempt) == "");
  attempt.request.measures = {a_measure(), another_measure()};
  CHECK(refused(attempt) == "vary-changes-something: nothing would change");
  attempt.request.until = day("2027-04-29");
  CHECK(refused(attempt) == "");
  attempt.request.measures.clear();
  CHECK(refused(attempt) == "");
  attempt.request.until = day("2027-01-25");  // today
  attempt.request.review_on = {};
  CHECK(refused(attempt) == "");
  attempt.request.until = day("2027-01-24");
  CHECK(refused(attempt) == "dates-are-in-order: the new end has passed");
}

TEST_CASE("a second review sees what the first left") {
  auto attempt = sound(ReviewOutcome::varied);
  auto& w = attempt.world;
  attempt.request.until = day("2027-03-31");
  attempt.request.review_on = day("2027-03-01");
  w.put(act(attempt));
  const auto r = require_restriction(w.office, w.of_case, "RST-00000006", w.today());
  CHECK(r.measures == std::vector<Measure>{a_measure()});
  CHECK(r.until == day("2027-03-31"));
  CHECK(r.review_on == day("2027-03-01"));
  attempt.request.reason = "The calls are shorter";
  CHECK(refused(attempt) == "vary-changes-something: nothing would change");
  attempt.request.until = day("2027-04-01");  // the first end does not come back
  CHECK(refused(attempt) == "review-does-not-tighten: the end would move from 31 March 2027 to 1 April 2027");
  attempt.request.until = day("2027-03-30");
  attempt.request.measures = {another_measure()};  // nor a measure that was dropped
  CHECK(refused(attempt) == "review-does-not-tighten: a measure would be added, or its words changed");
}

TEST_CASE("stricter is whatever is not word for word among what was there") {
  const auto one = a_measure(), other = another_measure();
  CHECK_FALSE(is_stricter({one, other}, {one}));
  CHECK_FALSE(is_stricter({one, other}, {other, one}));
  CHECK_FALSE(is_stricter({one}, {}));
  CHECK(is_stricter({one}, {one, other}));
  Measure longer = one;
  longer.minutes = 60;  // lighter, but not word for word
  CHECK(is_stricter({one}, {longer}));
  Measure reworded = one;
  reworded.because += ".";
  CHECK(is_stricter({one}, {reworded}));
  CHECK(is_stricter({}, {one}));
}

// -- put off, and asked for ---------------------------------------------------------------------------------------

namespace {

Changes put_off(const Try& a) { return adjourn_review(a.world.office, a.world.of_case, a.request, a.world.now(a.officer)); }
Changes ask(const Try& a) { return ask_for_review(a.world.office, a.world.of_case, a.request, a.world.now(a.officer)); }

Review a_putting_off(std::string_view to) {
  Review r;
  r.about = Pin::typed("RST-00000006");
  if (!to.empty()) r.adjourned_to = day(to);
  r.explanation = "the person is in hospital";
  return r;
}

Review an_asking(std::string_view on) {
  Review r;
  r.about = Pin::typed("RST-00000006");
  if (!on.empty()) r.asked_on = day(on);
  r.grounds = "I have kept to all of it";
  return r;
}

/// RST-00000006 as one imposed at once on 2 November.
World imposed() {
  World w = in_force();
  Proposal& p = w.body<Proposal>(w.proposal);
  p.immediate = true;
  p.told_by = ToldBy::in_person;
  p.told_at = moment("2026-11-02", "09:00");
  p.until = p.review_on = day("2026-11-09");
  w.refresh();
  w.on("2026-11-03");
  return w;
}

}  // namespace

TEST_CASE("putting a review off: the ladder") {
  Try attempt{in_january().on("2026-10-29"), a_putting_off(""), "z.nobody"};
  auto& w = attempt.world;
  w.add(CaseClosure{"moved away", false}, "a.one");
  w.policy.version = 2;
  w.refresh();
  attempt.request.about = Pin::typed("INC-00000005");
  attempt.request.explanation.clear();
  const auto changes = climb<Review>(attempt, {
      {Rule::officer_is_known, "'z.nobody' is not an officer of this register", [](Try& a) { a.officer = "c.three"; }},
      {Rule::policy_is_adopted, "no policy is in force on 29 October 2026", [](Try& a) { a.world.policy.version = 1; a.world.refresh(); }},
      {Rule::role_is_held, "'c.three' does not hold a role that may do this", [](Try& a) { a.officer = "b.two"; }},
      {Rule::case_is_open, "'RC-2026-7K3F9MQ4' is closed", [](Try& a) { std::erase_if(a.world.facts, [](const Fact& f) { return f.header.kind == "closure"; }); a.world.refresh(); }},
      {Rule::id_is_known, "'INC-00000005' is not a proposal in RC-2026-7K3F9MQ4", [](Try& a) { a.request.about = Pin::typed("RST-00000006"); }},
      {Rule::restriction_is_in_force, "'RST-00000006' is notified", [](Try& a) { a.world.on("2027-01-25"); }},
      {Rule::everything_needed_is_given, "'adjourned_to' was not given", [](Try& a) { a.request.adjourned_to = day("2027-02-01"); }},
      {Rule::everything_needed_is_given, "'explanation' was not given", [](Try& a) { a.request.explanation = "in hospital"; }},
      {Rule::review_is_put_off_once, "1 February 2027 is not after 1 February 2027 and by 15 February 2027", [](Try& a) { a.request.adjourned_to = day("2027-02-16"); }},
      {Rule::review_is_put_off_once, "16 February 2027 is not after 1 February 2027 and by 15 February 2027", [](Try& a) { a.request.adjourned_to = day("2027-02-15"); }},
  }, put_off);
  const auto& review = made<Review>(changes);
  CHECK(review.outcome == ReviewOutcome::none);
  CHECK(review.decided_by == "b.two");
  w.put(changes);
  CHECK(require_restriction(w.office, w.of_case, w.proposal, w.today()).review_on == day("2027-02-15"));
  CHECK(refusal_of([&] { put_off({w, a_putting_off("2027-02-16"), "b.two"}); }) == "review-is-put-off-once: the review of 'RST-00000006' was put off already, to 15 February 2027");
  // Held, the next review may be put off in its turn.
  w.on("2027-02-15");
  w.put(record_review(w.office, w.of_case, a_review("RST-00000006"), w.now("v.fresh")));
  CHECK(refusal_of([&] { put_off({w, a_putting_off("2027-04-12"), "b.two"}); }) == "");
}

TEST_CASE("a review is never put off past the end, nor to a day that has passed") {
  World w = in_january();
  w.body<Proposal>(w.proposal).until = day("2027-02-08");
  w.body<Decision>(w.decision).about = w.fact(w.proposal).pin();
  w.refresh();
  CHECK(refusal_of([&] { put_off({w, a_putting_off("2027-02-09"), "b.two"}); }) == "review-is-put-off-once: 9 February 2027 is not after 1 February 2027 and by 8 February 2027");
  CHECK(refusal_of([&] { put_off({w, a_putting_off("2027-02-08"), "b.two"}); }) == "");
  World late = in_january();
  late.on("2027-02-10");
  CHECK(refusal_of([&] { put_off({late, a_putting_off("2027-02-09"), "b.two"}); }) == "review-is-put-off-once: 9 February 2027 is not after 10 February 2027 and by 15 February 2027");
  CHECK(refusal_of([&] { put_off({late, a_putting_off("2027-02-10"), "b.two"}); }) == "");
}

TEST_CASE("an immediate restriction is lifted by a review, and neither continued nor put off") {
  for (const auto outcome : {ReviewOutcome::continued, ReviewOutcome::varied}) {
    Try attempt{imposed(), a_review("RST-00000006", outcome), "b.two"};
    CHECK(refused(attempt) == "an-immediate-one-is-not-continued: 'RST-00000006' was imposed at once, and lapses on 9 November 2026");
  }
  CHECK(refused({imposed(), a_review("RST-00000006", ReviewOutcome::lifted), "b.two"}) == "");
  CHECK(refusal_of([&] { put_off({imposed(), a_putting_off("2026-11-10"), "b.two"}); }) == "review-is-put-off-once: 'RST-00000006' was imposed at once, and has no review");
  CHECK(slug(Rule::an_immediate_one_is_not_continued) == "an-immediate-one-is-not-continued");
}

TEST_CASE("asking for a review: the ladder") {
  Try attempt{decided().on("2026-10-27"), an_asking(""), "z.nobody"};
  auto& w = attempt.world;
  w.add(CaseClosure{"moved away", false}, "a.one");
  w.policy.version = 2;
  w.refresh();
  attempt.request.about = Pin::typed("INC-00000005");
  attempt.request.grounds.clear();
  const auto changes = climb<Review>(attempt, {
      {Rule::officer_is_known, "'z.nobody' is not an officer of this register", [](Try& a) { a.officer = "r.keeper"; }},
      {Rule::policy_is_adopted, "no policy is in force on 27 October 2026", [](Try& a) { a.world.policy.version = 1; a.world.refresh(); }},
      {Rule::role_is_held, "'r.keeper' does not hold a role that may do this", [](Try& a) { a.officer = "a.one"; }},
      {Rule::case_is_open, "'RC-2026-7K3F9MQ4' is closed", [](Try& a) { std::erase_if(a.world.facts, [](const Fact& f) { return f.header.kind == "closure"; }); a.world.refresh(); }},
      {Rule::id_is_known, "'INC-00000005' is not a proposal in RC-2026-7K3F9MQ4", [](Try& a) { a.request.about = Pin::typed("RST-00000006"); }},
      {Rule::restriction_is_in_force, "'RST-00000006' is approved", [](Try& a) { a.world.on("2026-10-28"); a.world.send("decision", a.world.proposal); }},
      {Rule::everything_needed_is_given, "'asked_on' was not given", [](Try& a) { a.request.asked_on = day("2026-10-29"); }},
      {Rule::everything_needed_is_given, "'grounds' was not given", [](Try& a) { a.request.grounds = "I have kept to it"; }},
      {Rule::date_has_come, "the day it was received (2026-10-29) is after today", [](Try& a) { a.request.asked_on = day("2026-10-28"); }},
  }, ask);
  w.put(changes);
  CHECK(require_restriction(w.office, w.of_case, w.proposal, w.today()).asked.size() == 1);
}

TEST_CASE("whoever signed an approval, alone or with others, decided before") {
  auto attempt = sound();
  World& w = attempt.world;
  w.policy.approve_quorum = {2, 2};
  w.officer("s.econd", {"senior-officer"});
  Decision second = *w.of_case.find<Decision>(w.decision);
  second.decided_by = "s.econd";
  w.add(second, "s.econd");
  attempt.officer = "s.econd";
  attempt.request.explanation.clear();
  CHECK(refused(attempt) == "reviewer-decided-before: 's.econd' proposed or approved this restriction");
}
