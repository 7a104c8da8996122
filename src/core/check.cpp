#include "regard/core/check.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <optional>
#include <utility>

#include "check_parts.hpp"
#include "regard/core/duties.hpp"
#include "regard/core/move.hpp"
#include "regard/core/representative.hpp"
#include "regard/core/restriction.hpp"

namespace regard {

namespace {

/// A case without facts has no path of its own.
Place place_of(const Case& of_case) {
  if (of_case.records.empty()) return {of_case.id, 0, 0};
  const std::string& path = of_case.records.front().first().path;
  return {path.substr(0, path.rfind('/')), 0, 0};
}

void check_person(const Case& of_case, Findings& findings) {
  const auto person = of_case.person();
  if (!person)
    findings.add(Finding::Severity::error, Rule::person_is_named, place_of(of_case),
                 fmt::format("'{}' has no person", of_case.id),
                 "fetch the missing file from the shared register, or from history with git log");
  else if (name_of(*person).empty())
    findings.error(Rule::person_is_named, *person.fact, fmt::format("'{}' names nobody", person.id()),
                   fmt::format("regard person update {} --known-as TEXT", of_case.id));
}

/// The policy that a record names; nullopt where its kind names none.
std::optional<PolicyPin> policy_pin(const Fact& fact) {
  return std::visit(
      [](const auto& record) -> std::optional<PolicyPin> {
        if constexpr (requires { record.policy.pack; })
          if (!record.policy.pack.empty()) return record.policy;
        return std::nullopt;
      },
      fact.body);
}

/// A pack that was adopted and is gone or changed has been told once, where it lies.
bool was_adopted(const Office& office, const PolicyPin& pin) {
  const auto adoptions = all_of<Adoption>(office.records);
  return std::any_of(adoptions.begin(), adoptions.end(), [&](const auto& adoption) {
    return PolicyPin{adoption->pack, adoption->version_adopted, adoption->sha256} == pin;
  });
}

void check_policies(const Office& office, const Case& of_case, Findings& findings) {
  for (const auto& record : of_case.records) {
    const auto pin = policy_pin(record.fact());
    if (pin && !office.policy(*pin) && !was_adopted(office, *pin))
      findings.error(Rule::pack_is_what_was_adopted, record.fact(),
                     fmt::format("'{}' was made under '{}' version {}, and no such pack has been adopted",
                                 record.first().header.id, pin->pack, pin->version),
                     "fetch the pack's file and its adoption from the shared register, or from history with git log");
  }
}

void check_closed(const Case& of_case, Findings& findings) {
  const bool closed = of_case.is_closed();
  for (const Fact* fact : of_case.recorded_after_closing())
    findings.error(Rule::case_is_open, *fact, fmt::format("'{}' was recorded after '{}' had been closed", fact->header.id, of_case.id),
                   closed ? "the person has died; see with git log who added it, and whether anybody must be told"
                          : fmt::format("the case counts as open again: see to it, then regard case close {} --because TEXT", of_case.id));
}

/// What cites an incident that had been moved to another person: another clone did not know.
void check_moved(const Case& of_case, Findings& findings) {
  for (const auto& record : of_case.records) {
    const Fact& fact = record.first();
    if (std::holds_alternative<Move>(fact.body) || std::holds_alternative<Letter>(fact.body)) continue;
    for (const auto& pin : pins_in(record.fact()))
      if (const auto move = move_of(of_case, pin.id); move && move.fact->recorded.at < fact.recorded.at)
        findings.error(Rule::incident_is_this_persons, record.fact(),
                       fmt::format("'{}' cites '{}', which was another person's and had been moved to their case", fact.header.id, pin.id),
                       "decide it anew without that incident; what rests on it alone is quashed");
  }
}

void check_represented(const Office& office, const Case& of_case, Date today, Findings& findings) {
  for (const auto& r : restrictions_of(office, of_case, today)) {
    const auto through = std::any_of(r.measures.begin(), r.measures.end(), [](const auto& m) { return m.measure == "representative-only"; });
    if (through && stands(r.state) && representatives(of_case, today).empty())
      findings.warning(Rule::representative_is_recorded, *r.proposal.fact,
                       fmt::format("'{}' lets the person reach the council through a representative only, and none is recorded for {}", r.id, today.words()),
                       fmt::format("lift it, or record who speaks for them now: regard representative add {}", of_case.id));
  }
}

void check_overdue(const Office& office, const Case& of_case, Date today, Findings& findings) {
  for (const auto& duty : duties_of(office, of_case, today)) {
    const int days = -days_left(duty, today);
    if (days <= 0 || !duty.due_on || duty.rule == Rule::block_outlives_restriction) continue;  // that is an error, and told as one
    const Record* record = of_case.record(duty.ref);
    const Place where = record ? Place{record->fact().path, 1, 1} : place_of(of_case);
    findings.add(Finding::Severity::warning, duty.rule, where,
                 fmt::format("{} of '{}' was due on {}, {} {} ago, from {}", duty.duty, duty.ref, duty.due_on.words(), days,
                             days == 1 ? "day" : "days", duty.owner),
                 duty.command);
  }
}

}  // namespace

std::vector<Finding> check_case(const Office& office, const Case& of_case, Date today, Instant now) {
  Findings findings;
  const auto look_up = [&](const std::string& id) {  // a letter speaks from the office's records too
    const Record* own = of_case.record(id);
    return own ? own : office.record(id);
  };
  check_facts(office, of_case.records, look_up, now, findings);
  check_person(of_case, findings);
  check_policies(office, of_case, findings);
  check_deciders(office, of_case, findings);
  check_restrictions(office, of_case, today, findings);
  check_markers(office, of_case, today, findings);
  check_systems(office, of_case, today, findings);
  check_closed(of_case, findings);
  check_moved(of_case, findings);
  if (!of_case.is_closed()) check_represented(office, of_case, today, findings);
  check_overdue(office, of_case, today, findings);
  return findings.take();
}

}  // namespace regard
