#include "regard/core/link.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "regard/core/appeal.hpp"
#include "regard/core/incident.hpp"
#include "regard/core/person.hpp"
#include "regard/core/restriction.hpp"

namespace regard {

std::vector<Held<Link>> ties(const Case& of_case, Tie tie) {
  auto list = of_case.all<Link>();
  std::erase_if(list, [&](const auto& link) { return link->tie != tie; });
  return list;
}

namespace {

bool tied_to(const Case& of_case, Tie tie, std::string_view other) {
  const auto list = ties(of_case, tie);
  return std::any_of(list.begin(), list.end(), [&](const auto& link) { return link->other_case == other; });
}

template <class T>
bool any_about(const Case& of_case, std::string_view id) {
  const auto list = of_case.all<T>();
  return std::any_of(list.begin(), list.end(), [&](const auto& each) { return each->about.id == id; });
}

/// Whether a proposal might still wait or bind on `day`; by its facts alone, and in doubt yes.
bool may_bind(const Case& of_case, const Held<Proposal>& proposal, Date day) {
  if (proposal->until < day || any_about<Withdrawal>(of_case, proposal.id()) || any_about<Ending>(of_case, proposal.id())) return false;
  for (const auto& review : of_case.all<Review>())
    if (review->about.id == proposal.id() && review->outcome == ReviewOutcome::lifted) return false;
  bool decided = false;
  for (const auto& decision : of_case.all<Decision>()) {
    if (decision->about.id != proposal.id()) continue;
    decided = true;
    if (decision->outcome != Outcome::refuse) return true;
  }
  return !decided;
}

/// The same of a marker.
bool may_warn(const Case& of_case, const Held<Marker>& marker) {
  const auto decisions = of_case.all<Decision>();
  const auto on_it = [&](const auto& decision) { return decision->about.id == marker.id(); };
  const bool decided = std::any_of(decisions.begin(), decisions.end(), on_it);
  const bool approved = std::any_of(decisions.begin(), decisions.end(), [&](const auto& d) { return on_it(d) && d->outcome != Outcome::refuse; });
  return !any_about<Ending>(of_case, marker.id()) && !quashed_on_appeal(of_case, marker.id()) && (approved || !decided);
}

void require_another(const Case& of_case, const Case& other, std::string_view act) {
  require(Rule::the_other_case_is_another, of_case.id != other.id, fmt::format("'{}' is the case itself", other.id),
          fmt::format("{}: give another case; 'regard case find NAME' finds it", act));
}

void require_text(const std::string& text, std::string_view field, std::string_view act) {
  if (text.empty())
    throw Refusal(Rule::everything_needed_is_given, fmt::format("'{}' was not given", field), fmt::format("{}: give {}", act, field), {std::string(field), 0, 0});
}

/// What the person needs, as it stands: it is the same person who needs it.
std::vector<Adjustment> needs_to_take_along(const Case& of_case, const Case& other) {
  const auto there = other.all<Adjustment>();
  std::vector<Adjustment> list;
  for (const auto& held : of_case.all<Adjustment>()) {
    Adjustment needed = *held;
    needed.decision = stand_of(of_case, held);
    for (const auto& review : of_case.all<Review>())
      if (review->about.id == held.id()) needed.review_on = review->review_on;
    const bool known = std::any_of(there.begin(), there.end(), [&](const auto& a) { return a->need == needed.need; });
    if (needed.decision != Stand::refused && !known) list.push_back(std::move(needed));
  }
  return list;
}

std::vector<EarlierRestriction> ended_here(const Office& office, const Case& of_case, Date today) {
  std::vector<EarlierRestriction> list;
  for (const auto& r : restrictions_of(office, of_case, today))
    if (r.ended_on && r.in_force_from && r.state != State::quashed) list.push_back({r.id, r.in_force_from, r.ended_on});
  return list;
}

}  // namespace

Held<Link> joined_into(const Case& of_case) {
  Held<Link> latest;
  for (const auto& link : ties(of_case, Tie::joined_into))
    if (!(of_case.id < link->other_case && tied_to(of_case, Tie::takes_in, link->other_case))) latest = link;
  return latest;
}

bool is_shut_by_a_join(const Case& of_case) {
  const auto join = joined_into(of_case);
  if (!join) return false;
  const auto proposals = of_case.all<Proposal>();
  const auto markers = of_case.all<Marker>();
  return std::none_of(proposals.begin(), proposals.end(),
                      [&](const auto& proposal) { return may_bind(of_case, proposal, uk_day(join.fact->recorded.at)); }) &&
         std::none_of(markers.begin(), markers.end(), [&](const auto& marker) { return may_warn(of_case, marker); });
}

Changes join_cases(const Office& office, const Case& of_case, const Case& other, const Link& request, const Now& now) {
  require_recorder(office, now);
  require_another(of_case, other, "case join");
  require_open(of_case);
  require_open(other);
  require_text(request.explanation, "explanation", "case join");
  require_settled(office, of_case, now.today, Rule::nothing_is_left_behind,
                  fmt::format("; or join the other way round: regard case join {} --with {}", other.id, of_case.id));
  const auto made = [&](Tie tie, const std::string& with, std::vector<EarlierRestriction> earlier, const Case& in) {
    return new_fact(Link{tie, with, {}, request.explanation, std::move(earlier)}, in, now, "case join");
  };
  Changes changes{{made(Tie::joined_into, other.id, {}, of_case), made(Tie::takes_in, of_case.id, ended_here(office, of_case, now.today), other)}};
  for (const auto& before : ties(of_case, Tie::takes_in))
    changes.facts.push_back(made(Tie::takes_in, before->other_case, before->earlier, other));
  for (auto& need : needs_to_take_along(of_case, other)) changes.facts.push_back(new_fact(std::move(need), other, now, "case join"));
  return changes;
}

Changes link_people(const Office& office, const Case& of_case, const Case& other, const Link& request, const Now& now) {
  require_recorder(office, now);
  require_another(of_case, other, "person link");
  require_open(of_case);
  require_open(other);
  require_text(request.relation, "relation", "person link");
  const bool linked = tied_to(of_case, Tie::linked_to, other.id) || tied_to(of_case, Tie::linked_from, other.id);
  require(Rule::link_is_new, !linked, fmt::format("'{}' and '{}' are linked already", of_case.id, other.id),
          fmt::format("'regard case show {}' shows the link; its words are mended with 'regard correct'", of_case.id));
  const auto made = [&](Tie tie, const Case& in, const Case& with) {
    return new_fact(Link{tie, with.id, request.relation, {}, {}}, in, now, "person link");
  };
  return {{made(Tie::linked_to, of_case, other), made(Tie::linked_from, other, of_case)}};
}

std::vector<EarlierRestriction> earlier_elsewhere(const Case& of_case, const Policy& policy, Date from) {
  std::vector<EarlierRestriction> list;
  for (const auto& link : ties(of_case, Tie::takes_in))
    for (const auto& earlier : link->earlier)
      if (from < add_months(earlier.ended_on, policy.restart_within_months.value_or(0))) list.push_back(earlier);
  return list;
}

void require_no_series(const Case& of_case, const Policy& policy, const Proposal& proposal) {
  for (const auto& earlier : earlier_elsewhere(of_case, policy, proposal.from)) {
    require(Rule::restart_names_the_earlier_one, proposal.explanation.find(earlier.id) != std::string::npos,
            fmt::format("'{}' of a case that was joined with this one ended on {}", earlier.id, (earlier.ended_on - std::chrono::days(1)).words()),
            fmt::format("give --because TEXT that names {} and says why another one follows it", earlier.id));
    const bool since = std::any_of(proposal.cites.begin(), proposal.cites.end(), [&](const Pin& pin) {
      const auto incident = of_case.find<Incident>(pin.id);
      return incident && earlier.began_on < last_day(*incident);
    });
    require(Rule::restart_names_the_earlier_one, since,
            fmt::format("no incident cited is later than {}, when '{}' began", earlier.began_on.words(), earlier.id),
            "cite conduct since then; for older conduct the person has been restricted already");
  }
}

}  // namespace regard
