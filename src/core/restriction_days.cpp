// On which days a restriction bound the person, alone and in the chain of those that it follows.
#include <algorithm>
#include <fmt/format.h>

#include "regard/core/restriction.hpp"

namespace regard {

std::vector<Restriction> followed(const Office& office, const Case& of_case, const Restriction& restriction, Date today) {
  std::vector<Restriction> chain;
  for (Pin at = restriction.proposal->follows; !at.id.empty() && of_case.pinned(at);) {
    const auto earlier = of_case.find<Proposal>(at.id);
    if (!earlier) break;
    chain.push_back(restriction_of(office, of_case, earlier, today));
    at = earlier->follows;
  }
  return chain;
}

int days_bound(const Restriction& r, Date today) {
  if (!r.in_force_from || today < r.in_force_from) return 0;
  const Date last = r.ended_on ? r.ended_on - std::chrono::days(1) : today;
  return std::max(last - r.in_force_from + 1, 0);
}

namespace {

/// Its policy lets nothing bind while an appeal is not decided.
bool suspended_on(const Office& office, const Restriction& r, Date day) {
  const Policy* policy = policy_then(office, r.decision ? r.decision->policy : r.proposal->policy, day);
  if (!policy || policy->in_force_during_appeal.value_or(true)) return false;
  return std::any_of(r.appeals.begin(), r.appeals.end(), [&](const auto& appeal) {
    if (day < appeal->received_on) return false;
    return std::none_of(r.rulings.begin(), r.rulings.end(), [&](const auto& ruling) {
      return ruling->about.id == appeal.id() && uk_day(ruling.fact->recorded.at) <= day;
    });
  });
}

}  // namespace

bool binds_on(const Office& office, const Restriction& r, Date day) {
  if (!r.in_force_from || day < r.in_force_from || r.until < day || (r.ended_on && r.ended_on <= day)) return false;
  return !suspended_on(office, r, day);
}

void require_binds_on(const Office& office, const Restriction& r, Date day, std::string_view what) {
  const Date last = r.ended_on ? r.ended_on - std::chrono::days(1) : r.until;
  require(Rule::it_bound_the_person_then, !day || binds_on(office, r, day),
          fmt::format("{} ({}) is not a day on which '{}' bound the person", what, day.words(), r.id),
          r.in_force_from && r.in_force_from <= last ? fmt::format("give a day from {} to {} on which no appeal suspended it", r.in_force_from.words(), last.words())
                                                     : "it has bound nobody");
}

Date chain_began(const Restriction& restriction, const std::vector<Restriction>& followed) {
  Date first = restriction.in_force_from;
  for (const auto& earlier : followed)
    if (earlier.in_force_from && (!first || earlier.in_force_from < first)) first = earlier.in_force_from;
  return first;
}

}  // namespace regard
