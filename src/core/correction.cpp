#include "regard/core/correction.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "regard/core/incident.hpp"
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

void set_kept_until(Incident& incident, const std::string& value) {
  require(Rule::correction_names_a_field, !incident.evidence.empty(), "the incident names no evidence", "add it with --set evidence=TEXT");
  Reading reading{true, "evidence", {}};
  for (auto& evidence : incident.evidence) Codec<Date>::read(evidence.kept_until, Tree::text(value), reading);
  if (!reading.problems.empty()) throw Error(Error::Kind::usage, reading.problems.front().what, reading.problems.front().mend);
}

/// Evidence is typed as WHAT;held-by=WHO in a correction; other structures as their option takes them.
Tree typed_value(const Field& field, const std::vector<std::string>& values) {
  Tree list = Tree::list();
  for (const auto& value : values) {
    Tree item = Tree::text(value);
    if (const auto at = value.find(";held-by="); field.name == "evidence" && at != std::string::npos) {
      item = Tree::map();
      item.set("what", Tree::text(value.substr(0, at)));
      item.set("held_by", Tree::text(value.substr(at + 9)));
    }
    list.items.push_back(std::move(item));
  }
  return field.type.many || values.size() > 1 ? list : list.items.front();
}

void put(const Field& field, Body& body, const std::vector<std::string>& values) {
  Reading reading{true, kind_of(body).noun, {}};
  Body blank = kind_of(body).empty();  // a list is replaced, not added to
  field.read(record_in(blank), typed_value(field, values), reading);
  if (!reading.problems.empty())
    throw Error(Error::Kind::usage, fmt::format("--set {}: {}", field.name, reading.problems.front().what), reading.problems.front().mend);
  Tree rest = write_fields(kind_of(body).fields(), record_in(body));
  rest.set(std::string(field.name), field.write(record_in(blank)));
  Body rebuilt = kind_of(body).empty();
  Reading exact;
  read_fields(kind_of(body).fields(), record_in(rebuilt), rest, exact);
  body = std::move(rebuilt);
}

void require_still_sound(const Office& office, const Policy& policy, const Body& body, Date today) {
  if (const auto* incident = std::get_if<Incident>(&body)) require_incident(office, policy, *incident, today);
  if (const auto* person = std::get_if<Person>(&body)) {
    require(Rule::person_is_named, !name_of(*person).empty(), "nothing would be left to call the person", "give a name");
    require(Rule::identity_has_evidence, person->identity != Identity::confirmed || !person->identity_evidence.empty(),
            "the identity is confirmed without saying how", "give --set identity-evidence=TEXT too");
    require_service(office, person->service);
    if (!person->owner.empty()) require_in_post(office, person->owner, today);
  }
}

}  // namespace

Changes correct(const Office& office, const Case& of_case, std::string_view typed, const std::vector<Setting>& settings,
                const std::string& because, const Now& now) {
  require_in_post(office, now.officer, now.today);
  const Policy& policy = require_policy(office, now.today);
  require_role(office, policy, now.officer, "record", now.today);
  require_open(of_case);
  const Record& record = require_record(of_case, typed, {});
  const Kind& kind = kind_of(record.fact().body);
  require(Rule::everything_needed_is_given, !settings.empty(), "nothing to correct was given", "give --set FIELD=VALUE");
  require(Rule::everything_needed_is_given, !because.empty(), "'because' was not given", "give --because TEXT: why it was wrong");
  Body body = record.fact().body;
  std::vector<std::pair<std::string, std::vector<std::string>>> by_field;
  for (const auto& [field, value] : settings) {
    const auto name = field_name(field);
    const auto there = std::find_if(by_field.begin(), by_field.end(), [&](const auto& f) { return f.first == name; });
    (there == by_field.end() ? by_field.emplace_back(name, std::vector<std::string>{}) : *there).second.push_back(value);
  }
  for (const auto& [name, values] : by_field)
    if (is_kept_until(kind, name))
      set_kept_until(std::get<Incident>(body), values.back());
    else
      put(require_field(kind, name), body, values);
  if (const auto proposal = of_case.find<Proposal>(record.first().header.id))
    require_allowed(restriction_of(of_case, proposal, now.today).state, Act::correct, record.first().header.id);
  require_still_sound(office, policy, body, now.today);
  require(Rule::correction_changes_something, !(body == record.fact().body) || !record.fork.empty(), "nothing would change",
          "give the value as it should have been");
  return {{next_version(record, std::move(body), now, because, {})}};
}

}  // namespace regard
