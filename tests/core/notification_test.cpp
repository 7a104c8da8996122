#include "regard/core/notification.hpp"

#include "ladder.hpp"
#include "regard/core/check.hpp"
#include "regard/core/contact_change.hpp"
#include "regard/core/duties.hpp"
#include "telling.hpp"

using namespace regard;
using namespace regard::test;

namespace {

Changes tell_it(const Attempt<Notification>& a) { return notify(a.world.office, a.world.of_case, a.request, a.world.now(a.officer)); }
Changes take_back(const Attempt<Recall>& a) { return withdraw_notification(a.world.office, a.world.of_case, a.request, a.world.now(a.officer)); }

void open_again(World& w) {
  std::erase_if(w.facts, [](const Fact& f) { return f.header.kind == "closure"; });
  w.refresh();
}

}  // namespace

TEST_CASE("telling: the ladder") {
  Attempt<Notification> attempt{with_a_contact(), {}, "z.nobody"};
  World& w = attempt.world;
  const auto told = w.put(notify(w.office, w.of_case, a_telling(Audience::members, "Cllr Ash"), w.now()));
  w.add(CaseClosure{"moved away", false}, "a.one");
  attempt.request.audience = Audience::members;
  attempt.request.about = Pin::typed("INC-00000005");
  const auto changes = climb<Notification>(attempt, {
      {Rule::officer_is_known, "'z.nobody' is not an officer of this register", [](auto& a) { a.officer = "e.gone"; }},
      {Rule::officer_is_in_post, "'e.gone' is not in post on 10 November 2026", [](auto& a) { a.officer = "b.two"; }},
      {Rule::role_is_held, "'b.two' does not hold a role that may do this (officer)", [](auto& a) { a.officer = "a.one"; }},
      {Rule::case_is_open, "'RC-2026-7K3F9MQ4' is closed", [](auto& a) { open_again(a.world); }},
      {Rule::id_is_known, "'INC-00000005' is not a proposal in RC-2026-7K3F9MQ4", [](auto& a) {
         a.request.about = Pin::typed("RST-00000006");
         a.world.add(Delivery{a.world.pin(a.world.letter), day("2026-11-10"), "gone away"}, "a.one");
       }},
      {Rule::nobody_is_told_before_the_person, "'RST-00000006' is approved", [](auto& a) {
         std::erase_if(a.world.facts, [](const Fact& f) { return f.header.kind == "delivery"; });
         a.world.add(Ending{a.world.pin(a.world.proposal), EndingKind::quash, "wrong", a.world.policy.pin(), "b.two", {}}, "b.two");
       }},
      {Rule::restriction_stands, "'RST-00000006' is quashed",
       [](auto& a) { std::erase_if(a.world.facts, [](const Fact& f) { return f.header.kind == "ending"; }); a.world.refresh(); }},
      {Rule::everything_needed_is_given, "'who' was not given", [](auto& a) { a.request.who = "cllr ash"; }},
      {Rule::everything_needed_is_given, "'told_by' was not given", [](auto& a) { a.request.told_by = NotifiedBy::briefing; }},
      {Rule::everything_needed_is_given, "'told_on' was not given", [](auto& a) { a.request.told_on = day("2026-11-11"); a.request.except = "Cllr Birch"; }},
      {Rule::those_left_out_have_a_reason, "somebody is left out, and nothing says why",
       [](auto& a) { a.request.except = {}; a.request.alternate = "Cllr Cole"; }},
      {Rule::those_left_out_have_a_reason, "a reason or an alternate was given, and nobody is left out",
       [](auto& a) { a.request.except = "Cllr Birch"; a.request.explanation = "was the victim"; }},
      {Rule::date_has_come, "the day they were told (2026-11-11) is after today", [](auto& a) { a.request.told_on = day("2026-10-27"); }},
      {Rule::dates_are_in_order, "27 October 2026 is before 28 October 2026, when the person was told ('RST-00000006')", [](auto& a) { a.request.told_on = day("2026-11-10"); }},
      {Rule::telling_anew_says_so, "they were told on 10 November 2026, by 'NTF-", [](auto& a) { a.request.audience = Audience::staff; a.request.again = true; }},
      {Rule::telling_anew_says_so, "none of them has been told of 'RST-00000006' before", [](auto& a) { a.request.audience = Audience::members; }},
  }, tell_it);
  const auto& note = made<Notification>(changes);
  CHECK(note.about == w.pin(w.proposal));
  CHECK(note.again);
  w.put(changes);
  const auto tellings = tellings_of(w.of_case, w.proposal);
  REQUIRE(tellings.size() == 2);
  CHECK(tellings[0].told.id() == told);
  CHECK_FALSE(tellings[0].holds());  // the same people, whatever their name's letters
  CHECK(tellings[1].holds());
}

TEST_CASE("taking back: the ladder, in a closed case too") {
  Attempt<Recall> attempt{with_a_contact(), {}, "z.nobody"};
  World& w = attempt.world;
  const auto first = w.put(notify(w.office, w.of_case, a_telling(Audience::members, "all"), w.now()));
  Notification again = a_telling(Audience::members, "all");
  again.again = true;
  const auto second = w.put(notify(w.office, w.of_case, again, w.now()));
  const auto staff = w.put(notify(w.office, w.of_case, a_telling(Audience::staff, "Contact Centre"), w.now()));
  w.put(withdraw_notification(w.office, w.of_case, {Pin::typed(staff), day("2026-11-10")}, w.now()));
  w.add(CaseClosure{"died in November", true}, "a.one");
  attempt.request.about = Pin::typed("NTF-ZZZZZZZZ");
  const auto changes = climb<Recall>(attempt, {
      {Rule::officer_is_known, "'z.nobody' is not an officer of this register", [](auto& a) { a.officer = "e.gone"; }},
      {Rule::officer_is_in_post, "'e.gone' is not in post on 10 November 2026", [](auto& a) { a.officer = "b.two"; }},
      {Rule::id_is_known, "'NTF-ZZZZZZZZ' is not a notification in RC-2026-7K3F9MQ4", [staff](auto& a) { a.request.about = Pin::typed(staff); }},
      {Rule::role_is_held, "'b.two' does not hold a role that may do this (officer)", [](auto& a) { a.officer = "a.one"; }},
      {Rule::everything_needed_is_given, "'withdrawn_on' was not given", [](auto& a) { a.request.withdrawn_on = day("2026-11-12"); }},
      {Rule::date_has_come, "the day it was withdrawn (2026-11-12) is after today", [](auto& a) { a.request.withdrawn_on = day("2026-11-09"); }},
      {Rule::dates_are_in_order, "9 November 2026 is before 10 November 2026, when they were told", [](auto& a) { a.request.withdrawn_on = day("2026-11-10"); }},
      {Rule::notification_holds, "'" + staff + "' was withdrawn on 10 November 2026", [first](auto& a) { a.request.about = Pin::typed(first); }},
      {Rule::notification_holds, "'" + first + "' was told anew by '" + second + "'", [second](auto& a) { a.request.about = Pin::typed(second); }},
  }, take_back);
  w.put(changes);
  for (const auto& telling : tellings_of(w.of_case, w.proposal)) CHECK_FALSE(telling.holds());
  CHECK(w.of_case.is_closed());  // that somebody was untold opens nothing again
}

TEST_CASE("whoever has been untold can be told again, as at the first time or anew") {
  for (const bool again : {false, true}) {
    World w = with_a_contact();
    const auto told = w.put(notify(w.office, w.of_case, a_telling(Audience::members, "Cllr Ash, Cllr Birch"), w.now()));
    w.put(withdraw_notification(w.office, w.of_case, {Pin::typed(told), w.today()}, w.now()));
    Notification rest = a_telling(Audience::members, "Cllr Ash");  // the other one has left
    rest.again = again;
    w.put(notify(w.office, w.of_case, rest, w.now()));
    CHECK(tellings_of(w.of_case, w.proposal).back().holds());
  }
}

TEST_CASE("whom the policy tells among Members") {
  const auto members = [](Keyed setting, const Measure& measure) {
    Policy p;
    p.members = std::move(setting);
    return members_to_tell(p, {measure});
  };
  CHECK(members({{"for", "single-point-of-contact"}, {"who", "all"}}, one_contact("A")) == "all");
  CHECK(members({{"for", "single-point-of-contact"}, {"who", "all"}}, a_measure()) == "");
  CHECK(members({{"for", "call-length+voicemail"}, {"who", "ward"}}, a_measure()) == "ward");
  CHECK(members({{"for", "any"}, {"who", "ward"}}, a_measure()) == "ward");
  CHECK(members({{"for", "none"}, {"who", "ward"}}, a_measure()) == "");
  CHECK(members({{"for", "any"}, {"who", "none"}}, a_measure()) == "");
  CHECK(members({}, a_measure()) == "");
}

TEST_CASE("a marker is told of to staff, a contractor or a partner while it warns, and taken back when it is gone") {
  World w = with_a_contact();
  const auto marker = add_marker(w);
  Notification n = a_telling(Audience::partner, "The health trust");
  n.about = Pin::typed(marker);
  const auto tell = [&] { return refusal_of([&] { notify(w.office, w.of_case, n, w.now()); }); };
  n.audience = Audience::members;
  CHECK(tell() == fmt::format("id-is-known: '{}' is not a proposal in RC-2026-7K3F9MQ4", marker));
  n.audience = Audience::systems;
  CHECK(tell().starts_with("id-is-known: "));
  n.audience = Audience::partner;
  n.told_on = day("2026-11-09");
  CHECK(tell() == fmt::format("dates-are-in-order: 9 November 2026 is before 10 November 2026, when it was approved ('{}')", marker));
  n.told_on = day("2026-11-10");
  const auto told = w.put(notify(w.office, w.of_case, n, w.now()));
  CHECK(to_untell(w.of_case, require_marker(w.office, w.of_case, marker, w.today())).empty());
  w.on("2026-12-01");
  w.add(Ending{w.pin(marker), EndingKind::remove, "it is over", w.policy.pin(), "b.two", {}}, "b.two");
  CHECK(tell() == fmt::format("marker-stands: '{}' is removed", marker));
  std::string due;
  for (const auto& d : duties_of(w.office, w.of_case, w.today()))
    if (d.ref == told) due += fmt::format("{} {} {}\n", d.duty, d.due_on.iso(), d.command);
  CHECK(due == fmt::format("partners-to-untell 2026-12-01 regard notify withdraw {} --on DATE\n", told));
  w.put(withdraw_notification(w.office, w.of_case, {Pin::typed(told), w.today()}, w.now()));
  for (const auto& d : duties_of(w.office, w.of_case, w.today())) CHECK(d.ref != told);
}
