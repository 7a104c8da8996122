#include "regard/core/case.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "regard/core/id.hpp"
#include "regard/core/link.hpp"
#include "regard/core/move.hpp"
#include "regard/core/text.hpp"

namespace regard {

Held<Person> Case::person() const {
  const auto people = all<Person>();
  return people.empty() ? Held<Person>{} : people.front();
}

const Record* Case::record(std::string_view typed) const {
  const std::string wanted = typed.starts_with("RST-") ? "PRO-" + std::string(typed.substr(4)) : std::string(typed);
  for (const auto& record : records)
    if (record.first().header.id == wanted) return &record;
  return nullptr;
}

const Fact* Case::pinned(const Pin& pin) const {
  const Record* found = record(pin.id);
  if (!found) return nullptr;
  for (const auto& fact : found->versions)
    if (fact.sha256 == pin.sha256 && fact.version() == pin.version) return &fact;
  return nullptr;
}

namespace {

/// Whether a field is a pin, or a structure that one is part of: asked so often that nothing else is written out for it.
bool holds_pins(const Field& field) {
  if (!field.type.fields) return false;
  const auto* parts = field.type.fields();
  return parts == &Described<Pin>::fields() || std::any_of(parts->begin(), parts->end(), holds_pins);
}

void gather_pins(const Tree& tree, std::vector<Pin>& pins) {
  const Tree* id = tree.find("id");
  const Tree* sha = tree.find("sha256");
  const Tree* version = tree.find("version");
  if (id && sha && version) {
    Pin pin;
    Reading reading;
    read_fields(Described<Pin>::fields(), &pin, tree, reading);
    pins.push_back(pin);
    return;
  }
  for (const auto& item : tree.items) gather_pins(item, pins);
  for (const auto& entry : tree.entries) gather_pins(entry.value, pins);
}

constexpr std::size_t longest_for_person = 4000;
constexpr std::size_t longest_for_file = 20000;

void require_fits(const Tree& value, const Field& field) {
  for (const auto& item : value.items) require_fits(item, field);
  for (const auto& entry : value.entries) require_fits(entry.value, field);
  const std::size_t longest = field.reader == Reader::person ? longest_for_person : longest_for_file;
  if (value.shape == Tree::Shape::text)
    require(Rule::words_fit_a_letter, characters(value.scalar) <= longest,
            fmt::format("'{}' has {} characters, and {} is the most", field.name, characters(value.scalar), longest),
            field.reader == Reader::person
                ? "say it briefly, as the person will read it; put the rest into a file and name it with --evidence"
                : "put it into a file of its own and name that with --evidence-file");
}

void require_sound(const Body& body, std::string_view act) {
  const auto& fields = kind_of(body).fields();
  require_needed(fields, record_in(body), act);
  for (const auto& field : fields) require_fits(field.write(record_in(body)), field);
}

Fact bare(Body body, const Now& now) {
  Fact fact;
  fact.header.kind = kind_of(body).word;
  fact.body = std::move(body);
  fact.recorded = {now.officer, now.at};
  return fact;
}

}  // namespace

std::vector<Pin> pins_in(const Fact& fact) {
  std::vector<Pin> pins;
  for (const auto& field : kind_of(fact.body).fields())
    if (holds_pins(field)) gather_pins(field.get(record_in(fact.body)), pins);
  return pins;
}

NewFact new_fact(Body body, const Case& of_case, const Now& now, std::string_view act) {
  require_sound(body, act);
  NewFact made{bare(std::move(body), now), {}};
  made.fact.header.case_id = of_case.id;
  for (const auto& pin : pins_in(made.fact))
    if (const Fact* cited = of_case.pinned(pin))
      require(Rule::clock_is_wrong, cited->recorded.at <= now.at,
              fmt::format("'{}' was recorded at {}, which is later than now ({})", pin.id, cited->recorded.at.iso(), now.at.iso()),
              "set this machine's clock right, then try again");
  return made;
}

NewFact new_office_fact(Body body, const Now& now, std::string_view act) {
  require_sound(body, act);
  return {bare(std::move(body), now), {}};
}

NewFact next_version(const Record& record, Body body, const Now& now, std::string because, std::string changes) {
  const Fact& before = record.fact();
  require_sound(body, "correct");
  require(Rule::clock_is_wrong, before.recorded.at <= now.at,
          fmt::format("'{}' was recorded at {}, which is later than now ({})", before.header.id, before.recorded.at.iso(), now.at.iso()),
          "set this machine's clock right, then try again");
  NewFact made{bare(std::move(body), now), {}};
  made.fact.header.id = before.header.id;
  made.fact.header.case_id = before.header.case_id;
  int newest = 1;
  for (const auto& version : record.versions) newest = std::max(newest, version.version());
  made.fact.header.version = newest + 1;
  if (record.fork.empty())
    made.fact.header.corrects = {before.sha256};
  else
    for (const auto i : record.fork) made.fact.header.corrects.push_back(record.versions[i].sha256);
  made.fact.header.because = std::move(because);
  made.fact.header.changes = std::move(changes);
  made.fact.path = record.first().path;  // a version keeps version 1's date in its name
  return made;
}

namespace {

std::string kinds_wanted(const std::vector<std::string_view>& prefixes) {
  std::vector<std::string> nouns;
  for (const auto prefix : prefixes)
    if (const auto* kind = kind_of_prefix(prefix)) nouns.emplace_back(kind->noun);
  return nouns.empty() ? "a record" : join(nouns, " or ");
}

bool fits(const Fact& fact, const Reference& typed, const std::vector<std::string_view>& prefixes) {
  const std::string prefix = fact.header.id.substr(0, 3);
  const std::string wanted = typed.prefix == "RST" ? "PRO" : typed.prefix;
  if (!wanted.empty() && wanted != prefix) return false;
  if (!prefixes.empty() && std::find(prefixes.begin(), prefixes.end(), prefix) == prefixes.end()) return false;
  return fact.header.id.substr(4).starts_with(typed.random);
}

}  // namespace

const Record& require_record(const Case& of_case, std::string_view typed, const std::vector<std::string_view>& prefixes) {
  const auto reference = parse_reference(typed);
  std::vector<const Record*> found;
  if (reference && (reference->case_id.empty() || of_case.id.starts_with(reference->case_id)))
    for (const auto& record : of_case.records)
      if (!reference->random.empty() && fits(record.first(), *reference, prefixes)) found.push_back(&record);
  require(Rule::id_is_known, !found.empty(),
          fmt::format("'{}' is not {} in {}", visible(typed), kinds_wanted(prefixes), of_case.id),
          fmt::format("'regard case show {}' lists what is there", of_case.id));
  std::vector<std::string> ids;
  for (const auto* record : found) ids.push_back(record->first().header.id);
  require(Rule::id_is_unambiguous, found.size() == 1, fmt::format("'{}' could be {}", visible(typed), join(ids, " or ")),
          "type more of the id");
  return *found.front();
}

Pin resolve_pin(const Pin& pin, const Case& of_case, const std::vector<std::string_view>& prefixes) {
  const Fact& named = require_record(of_case, pin.id, prefixes).fact();
  require_this_persons(of_case, named.header.id);
  return named.pin();
}

void resolve_pins(std::vector<Pin>& pins, const Case& of_case, const std::vector<std::string_view>& prefixes) {
  std::vector<Pin> resolved;
  for (const auto& pin : pins) {
    Pin found = resolve_pin(pin, of_case, prefixes);
    if (std::find(resolved.begin(), resolved.end(), found) == resolved.end()) resolved.push_back(std::move(found));
  }
  pins = std::move(resolved);
}

namespace {

template <class... Some>
bool is_one_of(const Body& body) { return (std::holds_alternative<Some>(body) || ...); }

/// What somebody must look at; an end, a letter, or a link to another case leaves nothing to do.
bool asks_for_something(const Fact& fact) {
  return is_one_of<Incident, Adjustment, Representation, Warning, Proposal, Marker, Decision, Review, Appeal>(fact.body);
}

}  // namespace

std::vector<const Fact*> Case::recorded_after_closing() const {
  std::vector<const Fact*> later;
  const auto closures = all<CaseClosure>();
  if (closures.empty()) return later;
  for (const auto& record : records)
    if (asks_for_something(record.first()) && closures.back().fact->recorded.at < record.first().recorded.at) later.push_back(&record.first());
  return later;
}

bool Case::is_closed() const {
  const auto closures = all<CaseClosure>();
  const bool died = std::any_of(closures.begin(), closures.end(), [](const auto& closure) { return closure->died; });
  return !closures.empty() && (died || recorded_after_closing().empty());
}

void require_goes_on_here(const Case& of_case) {
  if (!is_shut_by_a_join(of_case)) return;
  const auto& other = joined_into(of_case)->other_case;
  throw Refusal(Rule::case_is_open, fmt::format("'{}' was joined with '{}'", of_case.id, other), fmt::format("it goes on there: regard case show {}", other));
}

void require_open(const Case& of_case) {
  require_goes_on_here(of_case);
  require(Rule::case_is_open, !of_case.is_closed(), fmt::format("'{}' is closed", of_case.id),
          "open a new case with 'regard case open' if something new has happened");
}

void require_has_come(Date day, Date today, std::string_view what) {
  require(Rule::date_has_come, !day || day <= today, fmt::format("{} ({}) is after today, {}", what, day.iso(), today.iso()),
          "give the day it happened");
}

void require_word(std::string_view typed, const std::vector<std::string>& choices, std::string_view what) {
  const auto near = nearest(typed, choices);
  require(Rule::word_is_in_the_policy, std::find(choices.begin(), choices.end(), typed) != choices.end(),
          fmt::format("'{}' is not a {} of the policy", visible(typed), what),
          (near.empty() ? "" : fmt::format("did you mean '{}'? ", near)) + (choices.empty() ? "it has none" : fmt::format("it has {}", quoted_list(choices))));
}

std::vector<Held<Representation>> unconsidered(const Case& of_case, std::string_view about_id) {
  std::vector<std::string> cited;
  const auto note = [&](const std::vector<Pin>& pins) {
    for (const auto& pin : pins) cited.push_back(pin.id);
  };
  for (const auto& decision : of_case.all<Decision>()) note(decision->considered);
  for (const auto& review : of_case.all<Review>()) note(review->considered);
  for (const auto& ruling : of_case.all<Ruling>()) note(ruling->considered);
  for (const auto& said : of_case.all<Representation>())
    if (was_moved(of_case, said->about.id)) cited.push_back(said.id());  // "it was not me": the move is the answer
  std::vector<Held<Representation>> list;
  for (const auto& said : of_case.all<Representation>())
    if ((about_id.empty() || said->about.id == about_id) &&
        std::find(cited.begin(), cited.end(), said.id()) == cited.end())
      list.push_back(said);
  return list;
}

Date day_of_death(const Case& of_case) {
  for (const auto& closure : of_case.all<CaseClosure>())
    if (closure->died) return uk_day(closure.fact->recorded.at);
  return {};
}

std::string name_of(const Person& person) { return person.name.empty() ? person.known_as : person.name; }

}  // namespace regard
