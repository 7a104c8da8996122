#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include "check_parts.hpp"
#include "regard/core/check.hpp"
#include "regard/core/duties.hpp"
#include "regard/core/officers.hpp"
#include "regard/core/text.hpp"

namespace regard {

namespace {

void check_powers(const Office& office, Findings& findings) {
  const std::vector<std::string> registrar{std::string(registrar_role)};
  for (const auto& record : office.records) {
    const Fact& fact = record.first();
    const auto* grant = std::get_if<Grant>(&fact.body);
    if (!grant && !std::holds_alternative<Adoption>(fact.body)) continue;
    if (!office.held_then(registrar, fact.recorded.by, fact.recorded.at))
      findings.error(Rule::role_is_held, fact,
                     fmt::format("'{}' was recorded by '{}', who did not keep this register then", fact.header.id, fact.recorded.by),
                     "see with git log who added the file; the registrar revokes or replaces what it gives");
    if (grant && grant->officer == fact.recorded.by && grant->role != registrar_role)
      findings.error(Rule::nobody_grants_themselves, fact,
                     fmt::format("'{}' gives '{}' a role by their own hand", fact.header.id, grant->officer),
                     fmt::format("regard officer revoke {} --role {} --on DATE --because TEXT", grant->officer, grant->role));
  }
}

/// The adoption that put `policy` in force.
const Fact& adoption_of(const Office& office, const Policy& policy) {
  const Fact* latest = nullptr;
  for (const auto& adoption : all_of<Adoption>(office.records))
    if (PolicyPin{adoption->pack, adoption->version_adopted, adoption->sha256} == policy.pin()) latest = adoption.fact;
  return *latest;
}

void check_holders(const Office& office, Date today, Findings& findings) {
  if (!office.records.empty() && office.holders({std::string(registrar_role)}, today).empty())
    findings.warning(Rule::role_has_a_holder, office.records.front().first(),
                     "nobody keeps this register: officers, policies and details cannot be changed",
                     "only a registrar can make another, before the last one's term ends; now git has to undo what ended it");
  const Policy* policy = office.policy(today);
  if (!policy && !office.records.empty())
    return findings.warning(Rule::policy_is_adopted, office.records.front().first(),
                            fmt::format("no policy is in force on {}: nothing can be decided, and nothing falls due", today.words()),
                            "fetch the adoption from the shared register, or from history with git log");
  if (!policy) return;
  for (const auto& [role, stops] : unheld_roles(office, *policy, today))
    findings.warning(Rule::role_has_a_holder, adoption_of(office, *policy), fmt::format("nobody holds '{}': {} will stop", role, quoted_list(stops)),
                     fmt::format("the registrar grants it: regard officer grant ID --role {}", role));
}

void check_policy_review(const Office& office, Date today, Findings& findings) {
  for (const auto& duty : duties_of_office(office, today))
    if (days_left(duty, today) < 0)
      findings.warning(duty.rule, adoption_of(office, *office.policy(today)),
                       fmt::format("{} of '{}' was due on {}, from {}", duty.duty, duty.ref, duty.due_on.words(), duty.owner), duty.command);
}

}  // namespace

std::vector<Finding> check_office(const Office& office, Date today, Instant now) {
  Findings findings;
  const auto look_up = [&](const std::string& id) { return office.record(id); };
  check_facts(office, office.records, look_up, now, findings);
  check_powers(office, findings);
  check_holders(office, today, findings);
  check_policy_review(office, today, findings);
  return findings.take();
}

}  // namespace regard
