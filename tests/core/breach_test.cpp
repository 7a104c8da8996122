#include "regard/core/breach.hpp"

#include "ladder.hpp"
#include "regard/core/correction.hpp"
#include "regard/core/duties.hpp"

using namespace regard;
using namespace regard::test;

namespace {

Changes act(const Attempt<Breach>& a) { return record_breach(a.world.office, a.world.of_case, a.request, a.world.now(a.officer)); }

Breach a_breach(std::string_view iso, Handled handled = Handled::reminded, bool by_council = false) {
  return {Pin::typed("RST-00000006"), day(iso), "You rang at nine in the evening", handled, by_council};
}

std::string put(World& w, const Breach& breach) { return w.put(record_breach(w.office, w.of_case, breach, w.now())); }

bool has_duty(const World& w, std::string_view duty, std::string_view ref, std::string_view on) {
  const auto all = duties_of(w.office, w.of_case, day(on));
  return std::any_of(all.begin(), all.end(), [&](const Duty& d) { return d.duty == duty && d.ref == ref; });
}

}  // namespace

TEST_CASE("recording a breach: the ladder") {
  Attempt<Breach> attempt{in_force(), {}, "z.nobody"};
  World& w = attempt.world;
  w.on("2026-11-10").add(CaseClosure{"moved away", false}, "a.one");
  attempt.request.about = Pin::typed("INC-00000005");
  const auto changes = climb<Breach>(attempt, {
      {Rule::officer_is_known, "'z.nobody' is not an officer of this register", [](auto& a) { a.officer = "e.gone"; }},
      {Rule::officer_is_in_post, "'e.gone' is not in post on 10 November 2026", [](auto& a) { a.officer = "b.two"; }},
      {Rule::role_is_held, "'b.two' does not hold a role that may do this", [](auto& a) { a.officer = "a.one"; }},
      {Rule::case_is_open, "'RC-2026-7K3F9MQ4' is closed",
       [](auto& a) { std::erase_if(a.world.facts, [](const Fact& f) { return f.header.kind == "closure"; }); a.world.refresh(); }},
      {Rule::id_is_known, "'INC-00000005' is not a proposal in RC-2026-7K3F9MQ4", [](auto& a) {
         a.request.about = Pin::typed("RST-00000006");
         a.world.add(Delivery{a.world.pin(a.world.letter), day("2026-11-10"), "gone away"}, "a.one");
       }},
      {Rule::restriction_is_in_force, "'RST-00000006' is approved",
       [](auto& a) { std::erase_if(a.world.facts, [](const Fact& f) { return f.header.kind == "delivery"; }); a.world.refresh(); }},
      {Rule::everything_needed_is_given, "'occurred_on' was not given", [](auto& a) { a.request.occurred_on = day("2026-11-11"); }},
      {Rule::everything_needed_is_given, "'summary' was not given", [](auto& a) { a.request.summary = "We rang at nine in the evening"; }},
      {Rule::everything_needed_is_given, "'handled' was not given", [](auto& a) { a.request.handled = Handled::filed; }},
      {Rule::date_has_come, "the day it happened (2026-11-11)", [](auto& a) { a.request.occurred_on = day("2026-11-01"); }},
      {Rule::it_bound_the_person_then, "the day it happened (1 November 2026) is not a day on which 'RST-00000006' bound the person",
       [](auto& a) { a.request.occurred_on = day("2026-11-02"), a.request.by_council = true; }},
      {Rule::own_breach_is_put_right, "'filed' is no way to deal with", [](auto& a) { a.request.handled = Handled::returned; }},
      {Rule::own_breach_is_put_right, "'returned' is no way to deal with", [](auto& a) { a.request.handled = Handled::escalated; }},
  }, act);
  CHECK(made<Breach>(changes).about == w.pin(w.proposal));
}

TEST_CASE("a breach is of days on which the restriction bound the person, also once it has ended") {
  World w = in_force();
  w.on("2026-11-20").put(record_review(w.office, w.of_case, a_review("RST-00000006", ReviewOutcome::lifted), w.now("b.two")));
  w.on("2026-11-25");
  CHECK(refusal_of([&] { put(w, a_breach("2026-11-20")); }).starts_with("it-bound-the-person-then"));
  CHECK(refusal_of([&] { put(w, a_breach("2026-11-19")); }) == "");
  w.add(Ending{w.pin(w.proposal), EndingKind::quash, "it was not so", w.policy.pin(), "b.two", {}}, "b.two");
  CHECK(refusal_of([&] { put(w, a_breach("2026-11-18")); }).starts_with("restriction-stands"));
}

TEST_CASE("while an appeal suspends it, nothing can be broken") {
  World w = in_force();
  w.policy.in_force_during_appeal = false;
  w.refresh();
  w.on("2026-11-10").put(lodge_appeal(w.office, w.of_case, {Pin::typed("RST-00000006"), day("2026-11-09"), LodgedBy::post, "It was not me", {}, "", {}}, w.now()));
  w.on("2026-11-12");
  CHECK(refusal_of([&] { put(w, a_breach("2026-11-11")); }).starts_with("it-bound-the-person-then"));
  CHECK(refusal_of([&] { put(w, a_breach("2026-11-09")); }).starts_with("it-bound-the-person-then"));
  CHECK(refusal_of([&] { put(w, a_breach("2026-11-08")); }) == "");
}

TEST_CASE("the person is told of a breach by letter, unless what they sent was only filed; never so of the council's own") {
  World w = in_force();
  w.on("2026-11-10");
  const auto filed = put(w, a_breach("2026-11-03", Handled::filed));
  const auto reminded = put(w, a_breach("2026-11-04"));
  const auto own = put(w, a_breach("2026-11-05", Handled::escalated, true));
  CHECK_FALSE(has_duty(w, "letter-to-send", filed, "2026-11-10"));
  CHECK(has_duty(w, "letter-to-send", reminded, "2026-11-10"));
  CHECK_FALSE(has_duty(w, "letter-to-send", own, "2026-11-10"));
  CHECK(refusal_of([&] { w.send("breach", own); }).starts_with("letter-has-its-facts"));
  w.send("breach", filed);
  w.send("breach", reminded);
  CHECK_FALSE(has_duty(w, "letter-to-send", reminded, "2026-11-10"));
  CHECK(breaches_of(w.of_case, w.proposal, BrokenBy::person).size() == 2);
  CHECK(breaches_of(w.of_case, w.proposal, BrokenBy::council).size() == 1);
}

TEST_CASE("a breach tightens nothing, and whoever recorded one that a review rests on does not hear the appeal") {
  World w = in_force();
  w.on("2026-11-10");
  const auto before = require_restriction(w.office, w.of_case, w.proposal, w.today());
  const auto id = put(w, a_breach("2026-11-04"));
  const auto after = require_restriction(w.office, w.of_case, w.proposal, w.today());
  CHECK(before.measures == after.measures);
  CHECK(before.until == after.until);
  CHECK(before.review_on == after.review_on);
  w.officer("d.four", {"officer"});
  const auto other = w.put(record_breach(w.office, w.of_case, a_breach("2026-11-05"), w.now("d.four")));
  const auto has_part = [&] {
    const auto list = officers_with_a_part(w.of_case, w.proposal);
    return std::find(list.begin(), list.end(), "d.four") != list.end();
  };
  CHECK_FALSE(has_part());
  Review review = a_review("RST-00000006");
  review.review_on = day("2027-02-01");
  review.considered = {Pin::typed(id), Pin::typed(other)};
  w.put(record_review(w.office, w.of_case, review, w.now("b.two")));
  CHECK(has_part());
}

TEST_CASE("a corrected breach meets the same tests") {
  World w = in_force();
  w.on("2026-11-10");
  const auto id = put(w, a_breach("2026-11-04"));
  const auto mend = [&](const std::string& key, Tree value) {
    Tree fields = Tree::map();
    fields.set(key, std::move(value));
    return correct(w.office, w.of_case, id, fields, "a slip", w.now());
  };
  CHECK(refusal_of([&] { mend("occurred_on", Tree::text("2026-11-01")); }).starts_with("it-bound-the-person-then"));
  CHECK(refusal_of([&] { w.put(mend("occurred_on", Tree::text("2026-11-03"))); }) == "");
}
