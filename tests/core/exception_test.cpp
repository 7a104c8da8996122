#include "regard/core/exception.hpp"

#include "ladder.hpp"
#include "regard/core/duties.hpp"

using namespace regard;
using namespace regard::test;

namespace {

Changes act(const Attempt<Exception>& a) { return allow_exception(a.world.office, a.world.of_case, a.request, a.world.now(a.officer)); }

Exception an_exception(std::string_view from, std::string_view until = {}) {
  return {Pin::typed("RST-00000006"), "You can come in without an appointment", day(from), until.empty() ? Date{} : day(until), "the tenancy ends", {}};
}

std::string put(World& w, const Exception& exception) { return w.put(allow_exception(w.office, w.of_case, exception, w.now("b.two"))); }

Date due(const World& w, const std::string& id) {
  for (const auto& duty : duties_of(w.office, w.of_case, w.today()))
    if (duty.ref == id) return duty.due_on;
  return {};
}

}  // namespace

TEST_CASE("allowing an exception: the ladder") {
  Attempt<Exception> attempt{in_force(), {}, "z.nobody"};
  World& w = attempt.world;
  w.on("2026-11-10").add(CaseClosure{"moved away", false}, "a.one");
  attempt.request.about = Pin::typed("INC-00000005");
  const auto changes = climb<Exception>(attempt, {
      {Rule::officer_is_known, "'z.nobody' is not an officer of this register", [](auto& a) { a.officer = "e.gone"; }},
      {Rule::officer_is_in_post, "'e.gone' is not in post on 10 November 2026", [](auto& a) { a.officer = "a.one"; }},
      {Rule::role_is_held, "'a.one' does not hold a role that may do this", [](auto& a) { a.officer = "b.two"; }},
      {Rule::case_is_open, "'RC-2026-7K3F9MQ4' is closed",
       [](auto& a) { std::erase_if(a.world.facts, [](const Fact& f) { return f.header.kind == "closure"; }); a.world.refresh(); }},
      {Rule::id_is_known, "'INC-00000005' is not a proposal in RC-2026-7K3F9MQ4", [](auto& a) {
         a.request.about = Pin::typed("RST-00000006");
         a.world.add(Delivery{a.world.pin(a.world.letter), day("2026-11-10"), "gone away"}, "a.one");
       }},
      {Rule::restriction_is_in_force, "'RST-00000006' is approved",
       [](auto& a) { std::erase_if(a.world.facts, [](const Fact& f) { return f.header.kind == "delivery"; }); a.world.refresh(); }},
      {Rule::everything_needed_is_given, "'what' was not given", [](auto& a) { a.request.what = "You can come in"; }},
      {Rule::everything_needed_is_given, "'from' was not given", [](auto& a) { a.request.from = day("2026-11-01"), a.request.until = day("2026-10-31"); }},
      {Rule::everything_needed_is_given, "'explanation' was not given", [](auto& a) { a.request.explanation = "the tenancy ends"; }},
      {Rule::dates_are_in_order, "it ends (2026-10-31) before it begins (2026-11-01)", [](auto& a) { a.request.until = day("2026-11-03"); }},
      {Rule::it_bound_the_person_then, "1 November 2026 is not within 2 November 2026 and 30 April 2027",
       [](auto& a) { a.request.from = day("2026-11-03"), a.request.until = day("2027-05-01"); }},
      {Rule::it_bound_the_person_then, "1 May 2027 is not within 2 November 2026 and 30 April 2027", [](auto& a) { a.request.until = day("2026-12-01"); }},
      {Rule::an_exception_is_short, "it would last 29 days", [](auto& a) { a.request.until = day("2026-11-30"); }},
  }, act);
  CHECK(made<Exception>(changes).about == w.pin(w.proposal));
  CHECK(made<Exception>(changes).policy == w.policy.pin());
}

TEST_CASE("what is allowed on a day") {
  World w = in_force();
  w.on("2026-11-10");
  const auto one = put(w, an_exception("2026-11-20"));
  const auto some = put(w, an_exception("2026-11-20", "2026-11-23"));
  const auto r = require_restriction(w.office, w.of_case, w.proposal, w.today());
  const auto on = [&](std::string_view iso) {
    std::vector<std::string> ids;
    for (const auto& held : exceptions_on(w.of_case, r, day(iso))) ids.push_back(held.id());
    return ids;
  };
  CHECK(on("2026-11-19").empty());
  CHECK(on("2026-11-20") == std::vector{one, some});
  CHECK(on("2026-11-23") == std::vector{some});
  CHECK(on("2026-11-24").empty());
}

TEST_CASE("the person is told within two working days, sooner where it begins sooner, and not of what was over") {
  World w = in_force();
  w.on("2026-11-10");
  const auto far = put(w, an_exception("2026-11-20"));
  const auto today = put(w, an_exception("2026-11-10"));
  const auto tomorrow = put(w, an_exception("2026-11-11"));
  const auto over = put(w, an_exception("2026-11-05"));
  CHECK(due(w, far) == day("2026-11-12"));
  CHECK(due(w, today) == day("2026-11-10"));
  CHECK(due(w, tomorrow) == day("2026-11-11"));
  CHECK_FALSE(due(w, over));
  w.send("exception", far);
  CHECK_FALSE(due(w, far));
}

TEST_CASE("a restriction that has ended has no exceptions") {
  World w = in_force();
  w.on("2026-11-20").put(record_review(w.office, w.of_case, a_review("RST-00000006", ReviewOutcome::lifted), w.now("b.two")));
  CHECK(refusal_of([&] { put(w, an_exception("2026-11-21")); }).starts_with("restriction-stands"));
}
