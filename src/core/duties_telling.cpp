// Who is still to be told of a restriction, told anew, or told that it holds no more; and which system set, or set back.
#include <algorithm>
#include <fmt/format.h>

#include "duties_gathering.hpp"
#include "regard/core/move.hpp"
#include "regard/core/notification.hpp"
#include "regard/core/text.hpp"

namespace regard {

namespace {

DutySlug telling_duty(Audience audience) {
  switch (audience) {
    case Audience::members: return "members-to-tell";
    case Audience::systems: return "systems-to-tell";
    case Audience::contractor: return "contractors-to-tell";
    case Audience::partner: return "partners-to-tell";
    default: return "staff-to-tell";
  }
}
DutySlug untelling_duty(Audience audience) {
  switch (audience) {
    case Audience::members: return "members-to-untell";
    case Audience::systems: return "systems-to-untell";
    case Audience::contractor: return "contractors-to-untell";
    case Audience::partner: return "partners-to-untell";
    default: return "staff-to-untell";
  }
}
constexpr std::string_view act_of(Audience audience) { return audience == Audience::members ? "members" : "notices"; }

int within_working_days(const Policy& policy) {
  const auto typed = part_of(policy.members, "within_working_days");
  return typed.empty() ? 0 : std::stoi(typed);
}

/// Members have the policy's working days, everybody else learns it the same day.
Date due_from(const Gathering& g, Audience audience, Date day) {
  return audience == Audience::members ? g.calendar.add(day, within_working_days(g.policy)) : day;
}

/// Somebody whom a restriction asks to be told. `who` must have been told by that very word, where it is given.
struct Wanted {
  Audience audience;
  std::string who;
  std::string typed;  // after --who, in the command
};

bool meets(const Wanted& wanted, const Notification& told) {
  return told.audience == wanted.audience && (wanted.who.empty() || lower_ascii(one_line(told.who)) == wanted.who);
}

bool affected_a_contractor(const Case& of_case, const Proposal& proposal) {
  return std::any_of(proposal.cites.begin(), proposal.cites.end(), [&](const Pin& pin) {
    const auto incident = of_case.find<Incident>(pin.id);
    return incident && std::any_of(incident->affected.begin(), incident->affected.end(), [](const Affected& a) { return a.who == "contractor"; });
  });
}

std::vector<Wanted> wanted_for(const Gathering& g, const Restriction& r) {
  std::vector<Wanted> list{{Audience::staff, {}, "TEXT"}};
  std::vector<std::string> systems;
  for (const auto& measure : r.measures)
    if (const auto* kind = measure_kind(measure.measure); kind && !kind->system.empty() && std::find(systems.begin(), systems.end(), kind->system) == systems.end())
      systems.emplace_back(kind->system);
  for (const auto& system : systems) list.push_back({Audience::systems, system, system});
  if (affected_a_contractor(g.of_case, *r.proposal)) list.push_back({Audience::contractor, {}, "TEXT"});
  const auto members = members_to_tell(g.policy, r.measures);
  if (members == "all") list.push_back({Audience::members, "all", "all"});
  else if (!members.empty()) list.push_back({Audience::members, {}, members + ":NAME"});
  return list;
}

void to_tell(Gathering& g, const Restriction& r, const Wanted& wanted, const std::vector<Telling>& tellings) {
  Date appears = r.letter ? r.letter->sent_on : uk_day(r.proposal->told_at);
  Date start = r.in_force_from;
  for (const auto& telling : tellings) {
    if (!meets(wanted, *telling.told)) continue;
    if (!telling.withdrawn) return;  // or a later one was, which is looked at next
    appears = std::max(appears, telling.withdrawn->withdrawn_on);
    start = std::max(start, telling.withdrawn->withdrawn_on);
  }
  g.add(telling_duty(wanted.audience), r.id, appears, due_from(g, wanted.audience, start), {}, act_of(wanted.audience),
        Rule::those_who_need_it_are_told,
        fmt::format("regard notify {} {} --who {} --by {} --on DATE", word(wanted.audience), r.id, wanted.typed, wanted.audience == Audience::members ? "briefing" : "email"))
      .part = wanted.who;
}

/// The first election since they were told.
Date election_since(const Gathering& g, const Notification& told) {
  Date first;
  for (const auto day : g.office.details().election)
    if (told.told_on < day && day <= g.today && (!first || day < first)) first = day;
  return first;
}

/// Names of people stay out of lists.
std::string who_typed(const Telling& telling) {
  const auto who = lower_ascii(one_line(telling.told->who));
  const bool names_nobody = telling.told->audience == Audience::systems || who == "all";
  return names_nobody ? who : fmt::format("TEXT (as in {})", telling.told.id());
}

void add_to_tell_anew(Gathering& g, const std::string& about, const Telling& telling, Date appears, Date since) {
  const Audience audience = telling.told->audience;
  g.add(audience == Audience::members ? DutySlug("members-to-tell-again") : telling_duty(audience), telling.told.id(), appears,
        due_from(g, audience, since), {}, act_of(audience), Rule::those_who_need_it_are_told,
        fmt::format("regard notify {} {} --again --who {} --by {} --on DATE", word(audience), about, who_typed(telling), word(telling.told->told_by)));
}

void to_tell_anew(Gathering& g, const Restriction& r, const Telling& telling) {
  const auto& told = *telling.told;
  if (!telling.holds() || told.audience == Audience::partner) return;
  const Change change = changed_since(g.of_case, r, told, telling.told.fact->recorded.at);
  Date appears = change.from ? uk_day(change.recorded_at) : Date{};
  Date since = change.from;
  const Date elected = told.audience == Audience::members ? election_since(g, told) : Date{};
  if (elected && (!since || elected < since)) appears = since = elected;
  if (since) add_to_tell_anew(g, r.id, telling, appears, since);
}

}  // namespace

void gather_telling_duties(Gathering& g, const Restriction& r) {
  if (r.state != State::notified && r.state != State::in_force) return;
  if (taken_from_under(g.of_case, *r.proposal)) return;  // it is to be quashed, not told of
  const auto tellings = tellings_of(g.of_case, r.proposal.id());
  for (const auto& wanted : wanted_for(g, r)) to_tell(g, r, wanted, tellings);
  for (const auto& telling : tellings) to_tell_anew(g, r, telling);
}

void gather_marker_telling_duties(Gathering& g, const MarkerStands& m) {
  for (const auto& telling : tellings_of(g.of_case, m.id()))
    if (const Date since = sooner_since(m, telling))
      add_to_tell_anew(g, m.id(), telling, since, since);
}

void gather_untelling_duties(Gathering& g, const std::vector<Outlived>& outlived) {
  for (const auto& [telling, since] : outlived) {
    const Audience audience = telling.told->audience;
    g.add(untelling_duty(audience), telling.told.id(), since, since, {}, act_of(audience),
          audience == Audience::systems ? Rule::block_outlives_restriction : Rule::those_told_are_untold,
          fmt::format("regard notify withdraw {} --on DATE", telling.told.id()));
  }
}

}  // namespace regard
