#include "regard/core/overview.hpp"

#include <algorithm>
#include <tuple>

namespace regard {

namespace {

void count(Overview& overview, const Duty& duty, Date today, Date until) {
  if (until < duty.due_on) return;
  auto found = std::find_if(overview.work.begin(), overview.work.end(), [&](const Workload& w) { return w.duty == duty.duty; });
  if (found == overview.work.end()) found = overview.work.insert(found, {duty.duty, 0, 0, duty.due_on, {}});
  ++(duty.due_on < today ? found->overdue : found->coming);
  found->first = std::min(found->first, duty.due_on);
  if (std::find(found->owners.begin(), found->owners.end(), duty.owner) == found->owners.end()) found->owners.push_back(duty.owner);
}

void put_in_order(Overview& overview) {
  for (auto& work : overview.work) std::sort(work.owners.begin(), work.owners.end());
  std::sort(overview.work.begin(), overview.work.end(),
            [](const Workload& a, const Workload& b) { return std::tie(a.first, a.duty) < std::tie(b.first, b.duty); });
  std::stable_sort(overview.ends.begin(), overview.ends.end(),
                   [](const Ends& a, const Ends& b) { return std::tie(a.last_day, a.ref) < std::tie(b.last_day, b.ref); });
}

}  // namespace

int Overview::overdue() const {
  int sum = 0;
  for (const auto& each : work) sum += each.overdue;
  return sum;
}

int Overview::coming() const {
  int sum = 0;
  for (const auto& each : work) sum += each.coming;
  return sum;
}

Date Overview::first_overdue(Date today) const {
  return work.empty() || today <= work.front().first ? Date{} : work.front().first;
}

Overview overview_of(const Office& office, const std::vector<Case>& cases, Date today, Date until) {
  Overview overview;
  for (const auto& duty : duties_of_office(office, today)) count(overview, duty, today, until);
  for (const auto& of_case : cases) {
    overview.open_cases += of_case.is_closed() ? 0 : 1;
    for (const auto& r : restrictions_of(office, of_case, today)) {
      ++overview.restrictions[static_cast<std::size_t>(r.state)];
      overview.appealed += stands(r.state) && r.is_appealed() ? 1 : 0;
    }
    for (const auto& marker : markers_of(office, of_case, today)) {
      ++overview.markers[static_cast<std::size_t>(marker.state)];
      overview.markers_past_their_date += marker.past_its_date ? 1 : 0;
    }
    for (const auto& duty : duties_of(office, of_case, today)) count(overview, duty, today, until);
    for (auto& each : ends_by_itself(office, of_case, today))
      if (each.last_day <= until) overview.ends.push_back(std::move(each));
  }
  if (const Policy* policy = office.policy(today)) overview.unheld = unheld_roles(office, *policy, today);
  put_in_order(overview);
  return overview;
}

}  // namespace regard
