#include "regard/core/correction.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "regard/core/breach.hpp"
#include "regard/core/filed_mail.hpp"
#include "regard/core/incident.hpp"
#include "regard/core/marker.hpp"
#include "regard/core/move.hpp"
#include "regard/core/restriction.hpp"
#include "regard/core/text.hpp"

namespace regard {

namespace {

std::string field_name(std::string_view typed) {
  std::string name(typed);
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}

/// `kept_until` is a part of evidence; every other correctable field stands at the top.
bool is_kept_until(const Kind& kind, const std::string& name) { return kind.word == "incident" && name == "kept_until"; }

const Field& require_field(const Kind& kind, const std::string& name) {
  std::vector<std::string> correctable;
  for (const auto& field : kind.fields())
    if (field.is_correctable) correctable.emplace_back(field.name);
  const Field* field = find_field(kind.fields(), name);
  const auto near = nearest(name, correctable);
  require(Rule::correction_names_a_field, field != nullptr, fmt::format("'{}' is not a field of {}", visible(name), kind.noun),
          near.empty() ? fmt::format("these may be corrected: {}", quoted_list(correctable)) : fmt::format("did you mean '{}'?", near));
  require(Rule::correction_is_not_a_decision, field->is_correctable,
          fmt::format("'{}' of {} was decided, promised or sent", name, kind.noun),
          "its own act changes it: a review, a new proposal, or quashing");
  return *field;
}

[[noreturn]] void cannot_read(const std::string& name, const Problem& problem) {
  throw Error(Error::Kind::usage, fmt::format("'{}': {}", name, problem.what), problem.mend, problem.where);
}

void set_kept_until(Incident& incident, const Tree& value) {
  require(Rule::correction_names_a_field, !incident.evidence.empty(), "the incident names no evidence", "add it with --set evidence=TEXT");
  Reading reading{true, "evidence", {}};
  for (auto& evidence : incident.evidence) Codec<Date>::read(evidence.kept_until, value, reading);
  if (!reading.problems.empty()) cannot_read("kept_until", reading.problems.front());
}

void put(const Field& field, Body& body, const Tree& value) {
  const Kind& kind = kind_of(body);
  Reading reading{true, kind.noun, {}};
  Body blank = kind.empty();  // a list is replaced, not added to
  field.read(record_in(blank), value, reading);
  if (!reading.problems.empty()) cannot_read(std::string(field.name), reading.problems.front());
  Tree rest = write_fields(kind.fields(), record_in(body));
  rest.set(std::string(field.name), field.write(record_in(blank)));
  std::erase_if(rest.entries, [](const Entry& entry) { return entry.value.is_null(); });
  Body rebuilt = kind.empty();
  Reading exact;
  read_fields(kind.fields(), record_in(rebuilt), rest, exact);
  body = std::move(rebuilt);
}

void require_still_sound(const Office& office, const Policy& policy, const Case& of_case, const Body& body, Date today) {
  if (const auto* incident = std::get_if<Incident>(&body)) require_incident(office, policy, *incident, today);
  if (const auto* breach = std::get_if<Breach>(&body)) require_sound_breach(office, of_case, *breach, today);
  if (const auto* mail = std::get_if<FiledMail>(&body)) require_sound_filed_mail(office, of_case, *mail, today);
  if (const auto* person = std::get_if<Person>(&body)) {
    require(Rule::person_is_named, !name_of(*person).empty(), "nothing would be left to call the person", "give a name");
    require(Rule::identity_has_evidence, person->identity != Identity::confirmed || !person->identity_evidence.empty(),
            "the identity is confirmed without saying how", "give --set identity-evidence=TEXT too");
    require_service(office, person->service);
    if (!person->owner.empty()) require_in_post(office, person->owner, today);
  }
}

}  // namespace

Tree correctable_fields(const Record& record) {
  Tree fields = Tree::map();
  const Body& body = record.fact().body;
  for (const auto& field : kind_of(body).fields())
    if (field.is_correctable && field.given(record_in(body))) fields.set(std::string(field.name), field.write(record_in(body)));
  return fields;
}

Changes correct(const Office& office, const Case& of_case, std::string_view typed, const Tree& mended,
                const std::string& because, const Now& now) {
  require_in_post(office, now.officer, now.today);
  const Policy& policy = require_policy(office, now.today);
  require_role(office, policy, now.officer, "record", now.today);
  require_open(of_case);
  const Record& record = require_record(of_case, typed, {});
  require_this_persons(of_case, record.first().header.id);
  const Kind& kind = kind_of(record.fact().body);
  require(Rule::everything_needed_is_given, !mended.entries.empty(), "nothing to correct was given", "give --set FIELD=VALUE");
  Body body = record.fact().body;
  for (const auto& entry : mended.entries) {
    const auto name = field_name(entry.key);
    if (is_kept_until(kind, name)) set_kept_until(std::get<Incident>(body), entry.value);
    else put(require_field(kind, name), body, entry.value);
  }
  if (const auto proposal = of_case.find<Proposal>(record.first().header.id))
    require_allowed(restriction_of(office, of_case, proposal, now.today).state, Act::correct, record.first().header.id);
  if (const auto marker = of_case.find<Marker>(record.first().header.id))
    require(Rule::correction_is_not_a_decision, marker_of(office, of_case, marker, now.today).state == MarkerState::proposed,
            fmt::format("'{}' has been decided", marker.id()), fmt::format("remove it and propose it anew: regard marker remove {} --reason TEXT", marker.id()));
  require(Rule::everything_needed_is_given, !because.empty(), "'because' was not given", "give --because TEXT: why it was wrong");
  require_still_sound(office, policy, of_case, body, now.today);
  require(Rule::correction_changes_something, !(body == record.fact().body) || !record.fork.empty(), "nothing would change",
          "give the value as it should have been");
  return {{next_version(record, std::move(body), now, because, {})}};
}

}  // namespace regard
