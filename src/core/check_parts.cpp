#include "check_parts.hpp"

#include <algorithm>
#include <chrono>
#include <fmt/format.h>
#include <iterator>
#include <utility>

namespace regard {

void Findings::add(Finding::Severity severity, Rule rule, Place where, std::string what, std::string mend) {
  list_.push_back({rule, severity, std::move(where), std::move(what), std::move(mend), {}});
}
void Findings::error(Rule rule, const Fact& at, std::string what, std::string mend) {
  add(Finding::Severity::error, rule, {at.path, 1, 1}, std::move(what), std::move(mend));
}
void Findings::warning(Rule rule, const Fact& at, std::string what, std::string mend) {
  add(Finding::Severity::warning, rule, {at.path, 1, 1}, std::move(what), std::move(mend));
}
void Findings::add(std::vector<Finding> some) {
  list_.insert(list_.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
}
std::vector<Finding> Findings::take() {
  std::sort(list_.begin(), list_.end());
  return std::move(list_);
}

namespace {

const std::string fetch_it = "fetch the missing file from the shared register, or from history with git log";

/// Every value of the form "officer" in a described struct, structures within it among them.
void gather_officers(const std::vector<Field>& fields, const Tree& record, std::vector<std::string>& ids) {
  for (const auto& field : fields) {
    const Tree* value = record.find(field.name);
    if (!value || (!field.type.fields && field.type.form != Form::officer)) continue;
    const std::vector<Tree> one{value->is_list() ? Tree() : *value};
    for (const auto& item : value->is_list() ? value->items : one) {
      if (field.type.fields)
        gather_officers(*field.type.fields(), item, ids);
      else if (Affected{item.scalar, {}}.is_officer() && std::find(ids.begin(), ids.end(), item.scalar) == ids.end())
        ids.push_back(item.scalar);
    }
  }
}

void check_officers(const Office& office, const Fact& fact, Findings& findings) {
  std::vector<std::string> ids{fact.recorded.by};
  const auto& fields = kind_of(fact.body).fields();
  gather_officers(fields, write_fields(fields, record_in(fact.body)), ids);
  for (const auto& id : ids)
    if (!office.officer(id))
      findings.error(Rule::officer_is_known, fact, fmt::format("'{}' names '{}', who is not an officer of this register", fact.header.id, id),
                     "'regard officer list' shows who is; see with git log who wrote this file");
}

/// The version meant has other bytes now. An approval is void; evidence is not what was weighed.
void changed(const Fact& by, const Pin& pin, const Fact& there, Findings& findings) {
  const auto* decision = std::get_if<Decision>(&by.body);
  const bool decided_on = decision && decision->about == pin;
  findings.error(decided_on ? Rule::approval_names_what_it_approved : Rule::evidence_is_what_was_cited, there,
                 fmt::format("'{}' is not what '{}' {}: it has been changed since", there.path, by.header.id,
                             decided_on ? "decided on" : "refers to"),
                 put_back(there.path) + (decided_on ? "; until then the decision counts for nothing" : ""));
}

void check_pin(const Fact& fact, const Pin& pin, const Lookup& look_up, Findings& findings) {
  const Record* record = look_up(pin.id);
  if (!record || !record->version(pin.version))
    return findings.error(Rule::reference_names_a_fact, fact,
                          fmt::format("'{}' refers to '{}'{}, which is not there", fact.header.id, pin.id,
                                      record ? fmt::format(" version {}", pin.version) : ""),
                          fetch_it);
  const auto meant = std::find_if(record->versions.begin(), record->versions.end(), [&](const Fact& version) {
    return version.version() == pin.version && version.sha256 == pin.sha256;
  });
  if (meant == record->versions.end()) return changed(fact, pin, *record->version(pin.version), findings);
  if (fact.recorded.at < meant->recorded.at)
    findings.error(Rule::clock_is_wrong, fact,
                   fmt::format("'{}' was recorded at {}, earlier than '{}' ({}), which it refers to", fact.header.id,
                               fact.recorded.at.iso(), pin.id, meant->recorded.at.iso()),
                   "a machine's clock was wrong, or the file was written by hand; see with git log who added it");
}

void check_clock(const Record& record, Instant now, Findings& findings) {
  for (const auto& fact : record.versions) {
    if (now && now.seconds() + std::chrono::days(1) < fact.recorded.at.seconds())
      findings.warning(Rule::clock_is_wrong, fact,
                       fmt::format("'{}' was recorded at {}, which is still to come", fact.header.id, fact.recorded.at.iso()),
                       "set right the clock of the machine that recorded it; the record counts");
    if (fact.recorded.at < record.first().recorded.at)
      findings.error(Rule::clock_is_wrong, fact,
                     fmt::format("version {} of '{}' was recorded at {}, earlier than the first ({})", fact.version(),
                                 fact.header.id, fact.recorded.at.iso(), record.first().recorded.at.iso()),
                     "a machine's clock was wrong, or the file was written by hand; see with git log who added it");
  }
}

}  // namespace

void check_facts(const Office& office, const std::vector<Record>& records, const Lookup& look_up, Instant now,
                 Findings& findings) {
  for (const auto& record : records) {
    findings.add(check_versions(record));
    check_clock(record, now, findings);
    check_officers(office, record.fact(), findings);
    for (const auto& pin : pins_in(record.fact())) check_pin(record.fact(), pin, look_up, findings);
  }
}

}  // namespace regard
