#include "regard/core/notification.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "regard/core/text.hpp"

namespace regard {

namespace {

bool same_people(const Notification& a, const Notification& b) {
  return a.audience == b.audience && lower_ascii(one_line(a.who)) == lower_ascii(one_line(b.who));
}

Held<Recall> recall_of(const Case& of_case, std::string_view notification_id) {
  for (const auto& recall : of_case.all<Recall>())
    if (recall->about.id == notification_id) return recall;
  return {};
}

}  // namespace

std::vector<Telling> tellings_of(const Case& of_case, std::string_view about_id) {
  std::vector<Telling> list;
  for (const auto& told : of_case.all<Notification>()) {
    if (told->about.id != about_id) continue;
    for (auto& earlier : list)
      if (earlier.holds() && same_people(*earlier.told, *told)) earlier.anew = told;
    list.push_back({told, recall_of(of_case, told.id()), {}});
  }
  return list;
}

std::string members_to_tell(const Policy& policy, const std::vector<Measure>& measures) {
  const auto who = part_of(policy.members, "who");
  const auto which = part_of(policy.members, "for");
  if (who == "none" || which == "none") return {};
  const auto kinds = split(which, '+');
  const bool concerns_them = which.empty() || which == "any" || std::any_of(measures.begin(), measures.end(), [&](const Measure& measure) {
    return std::find(kinds.begin(), kinds.end(), measure.measure) != kinds.end();
  });
  return concerns_them ? who : std::string{};
}

namespace {

/// Reviews and rulings that took a measure away or brought the end forward, and changes of contact.
std::vector<Change> changes_of(const Case& of_case, const Restriction& r) {
  std::vector<Change> changes;
  Standing before{r.proposal->measures, r.proposal->until, {}};
  for (const auto& turn : r.turns) {
    if (turn.after.measures.size() != before.measures.size() || turn.after.until != before.until)
      changes.push_back({of_case.record(turn.id)->fact().recorded.at, turn.on});
    before = turn.after;
  }
  for (const auto& change : r.contact_changes)
    changes.push_back({change.fact->recorded.at, std::max(uk_day(change.fact->recorded.at), change->from)});
  return changes;
}

}  // namespace

Change changed_since(const Case& of_case, const Restriction& r, const Notification& told, Instant recorded_at) {
  Change first;
  for (const auto& change : changes_of(of_case, r)) {
    const bool knew = uk_day(change.recorded_at) <= told.told_on && change.recorded_at <= recorded_at;
    if (!knew && (!first.from || change.from < first.from)) first = change;
  }
  return first;
}

namespace {

bool follows(const Case& of_case, const std::string& later_id, const std::string& earlier_id) {
  for (auto later = of_case.find<Proposal>(later_id); later && of_case.pinned(later->follows); later = of_case.find<Proposal>(later->follows.id))
    if (later->follows.id == earlier_id) return true;
  return false;
}

/// The same people were told of the restriction that took its place: what they were told then holds for them.
bool is_carried_over(const Case& of_case, const Held<Notification>& told) {
  const auto all = of_case.all<Notification>();
  return std::any_of(all.begin(), all.end(), [&](const auto& later) {
    return same_people(*later, *told) && follows(of_case, later->about.id, told->about.id);
  });
}

bool works_by(const std::vector<Measure>& measures, std::string_view system) {
  return std::any_of(measures.begin(), measures.end(), [&](const Measure& measure) {
    const auto* kind = measure_kind(measure.measure);
    return kind && kind->system == system;
  });
}

/// The day on which the last measure that works by the system was taken away; empty while there is one, or never was.
Date system_not_needed_since(const Restriction& r, const Notification& told) {
  const auto system = lower_ascii(one_line(told.who));
  if (told.audience != Audience::systems || !works_by(r.proposal->measures, system) || works_by(r.measures, system)) return {};
  for (const auto& turn : r.turns)
    if (!works_by(turn.after.measures, system)) return turn.on;
  return {};
}

}  // namespace

std::vector<Outlived> to_untell(const Case& of_case, const Restriction& r) {
  std::vector<Outlived> list;
  for (const auto& telling : tellings_of(of_case, r.proposal.id())) {
    if (!telling.holds()) continue;
    const bool over = has_ended(r.state) && !is_carried_over(of_case, telling.told);
    const Date since = over ? r.ended_on : has_ended(r.state) ? Date{} : system_not_needed_since(r, *telling.told);
    if (since) list.push_back({telling, since});
  }
  return list;
}

std::vector<Outlived> to_untell(const Case& of_case, const MarkerStands& marker) {
  std::vector<Outlived> list;
  if (!has_ended(marker.state)) return list;
  for (const auto& telling : tellings_of(of_case, marker.id()))
    if (telling.holds()) list.push_back({telling, marker.removed_on});
  return list;
}

Date sooner_since(const MarkerStands& m, const Telling& telling) {
  if (!warns(m) || !telling.holds()) return {};
  const Instant known = telling.told.fact->recorded.at;
  Date first;
  const auto note = [&](const Fact& act, Date until) {
    const Date day = uk_day(act.recorded.at);
    if (until && known < act.recorded.at && (!first || day < first)) first = day;
  };
  for (const auto& review : m.reviews) note(*review.fact, review->until);
  for (const auto& ruling : m.rulings) note(*ruling.fact, ruling->until);
  return first;
}

bool a_partner_awaits_its_notice(const Case& of_case, const MarkerStands& m) {
  const auto letters = of_case.all<Letter>();
  const auto told = of_case.all<Notification>();
  const auto notices = std::count_if(letters.begin(), letters.end(), [&](const auto& letter) {
    return letter->letter == "marker-partner" && letter->about.id == m.id() && !came_back(of_case, letter);
  });
  return notices < std::count_if(told.begin(), told.end(), [&](const auto& each) {
    return each->about.id == m.id() && (each->audience == Audience::partner || each->audience == Audience::contractor);
  });
}

namespace {

std::string_view act_for(Audience audience) { return audience == Audience::members ? "members" : "notices"; }

void require_teller(const Office& office, const Now& now, Audience audience) {
  require_in_post(office, now.officer, now.today);
  require_role(office, require_policy(office, now.today), now.officer, act_for(audience), now.today);
}

void require_reasons_for_leaving_out(const Notification& made) {
  require(Rule::those_left_out_have_a_reason, made.except.empty() || !made.explanation.empty(), "somebody is left out, and nothing says why",
          "give --because TEXT, for example that they were the one affected; it stays in the file");
  require(Rule::those_left_out_have_a_reason, !made.except.empty() || (made.explanation.empty() && made.alternate.empty()),
          "a reason or an alternate was given, and nobody is left out", "name who is left out with --except TEXT");
}

/// What somebody may be told of, and from which day: of a restriction since the person was told, of a marker since it warns.
struct Told {
  std::string id;
  Date since;
  std::string_view because;
};

Told require_may_be_told(const Office& office, const Case& of_case, const std::string& about_id, Date today) {
  if (of_case.find<Marker>(about_id)) {
    const auto marker = require_marker(office, of_case, about_id, today);
    require(Rule::marker_stands, warns(marker), fmt::format("'{}' is {}", marker.id(), word(marker.state)), "nobody is told of a marker that warns of nothing");
    return {marker.id(), marker.active_from, "it was approved"};
  }
  const auto r = require_restriction(office, of_case, about_id, today);
  require_allowed(r.state, Act::tell, r.id);
  return {r.id, r.letter ? r.letter->sent_on : uk_day(r.proposal->told_at), "the person was told"};
}

void require_day(const Told& of, Date told_on, Date today) {
  require_has_come(told_on, today, "the day they were told");
  require(Rule::dates_are_in_order, of.since <= told_on,
          fmt::format("{} is before {}, when {} ('{}')", told_on.words(), of.since.words(), of.because, of.id), "give the day they were told with --on DATE");
}

/// Telling the same people once more is telling them anew, and says so.
void require_new(const Case& of_case, const Notification& made, const std::string& name) {
  const auto tellings = tellings_of(of_case, made.about.id);
  const auto held = std::find_if(tellings.begin(), tellings.end(), [&](const Telling& t) { return t.holds() && same_people(*t.told, made); });
  require(Rule::telling_anew_says_so, made.again || held == tellings.end(),
          held == tellings.end() ? "" : fmt::format("they were told on {}, by '{}'", held->told->told_on.words(), held->told.id()),
          "give --again if they are told anew, after a change or an election");
  const bool told_before = std::any_of(tellings.begin(), tellings.end(), [&](const Telling& t) { return t.told->audience == made.audience; });
  require(Rule::telling_anew_says_so, !made.again || told_before, fmt::format("none of them has been told of '{}' before", name), "leave out --again");
}

}  // namespace

Changes notify(const Office& office, const Case& of_case, const Notification& request, const Now& now) {
  Notification made = request;
  require_teller(office, now, made.audience);
  require_open(of_case);
  const bool may_hear_of_markers = made.audience != Audience::members && made.audience != Audience::systems;
  made.about = resolve_pin(request.about, of_case, may_hear_of_markers ? std::vector<std::string_view>{"PRO", "MRK"} : std::vector<std::string_view>{"PRO"});
  const Told of = require_may_be_told(office, of_case, made.about.id, now.today);
  const auto act = fmt::format("notify {}", word(made.audience));
  require_needed(Described<Notification>::fields(), &made, act);
  require_reasons_for_leaving_out(made);
  require_day(of, made.told_on, now.today);
  require_new(of_case, made, of.id);
  return {{new_fact(made, of_case, now, act)}};
}

Changes withdraw_notification(const Office& office, const Case& of_case, const Recall& request, const Now& now) {
  Recall made = request;
  require_in_post(office, now.officer, now.today);
  made.about = resolve_pin(request.about, of_case, {"NTF"});
  const auto told = of_case.find<Notification>(made.about.id);
  require_teller(office, now, told->audience);
  require_needed(Described<Recall>::fields(), &made, "notify withdraw");
  require_has_come(made.withdrawn_on, now.today, "the day it was withdrawn");
  require(Rule::dates_are_in_order, told->told_on <= made.withdrawn_on,
          fmt::format("{} is before {}, when they were told", made.withdrawn_on.words(), told->told_on.words()), "give the day it was withdrawn with --on DATE");
  for (const auto& telling : tellings_of(of_case, told->about.id)) {
    if (telling.told.id() != told.id()) continue;
    require(Rule::notification_holds, !telling.withdrawn,
            telling.withdrawn ? fmt::format("'{}' was withdrawn on {}", told.id(), telling.withdrawn->withdrawn_on.words()) : "",
            fmt::format("'regard case show {}' lists what was told, and withdrawn", of_case.id));
    require(Rule::notification_holds, !telling.anew, telling.anew ? fmt::format("'{}' was told anew by '{}'", told.id(), telling.anew.id()) : "",
            telling.anew ? fmt::format("regard notify withdraw {} --on DATE", telling.anew.id()) : "");
  }
  return {{new_fact(made, of_case, now, "notify withdraw")}};
}

}  // namespace regard
