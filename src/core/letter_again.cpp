#include "regard/core/letter_again.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <tuple>

#include "letter_making.hpp"

namespace regard {

namespace {

const Letter& body_of(const Fact& letter) { return std::get<Letter>(letter.body); }

bool pins(const Letter& letter, const Fact& fact) {
  return letter.about == fact.pin() || std::find(letter.facts.begin(), letter.facts.end(), fact.pin()) != letter.facts.end();
}

bool is_folded_before(const Fact& fact, const Fact& letter) {
  return std::make_tuple(fact.body.index(), std::string_view(fact.header.id)) < std::make_tuple(letter.body.index(), std::string_view(letter.header.id));
}

/// The same letter about the same thing, sent anew within the second.
bool is_its_like(const Fact& fact, const Letter& letter) {
  const auto* other = std::get_if<Letter>(&fact.body);
  return other && other->letter == letter.letter && other->about.id == letter.about.id;
}

bool refers_to(const Fact& fact, const Fact& letter) {
  const auto pins = pins_in(fact);
  return std::any_of(pins.begin(), pins.end(), [&](const Pin& pin) { return pin.id == letter.header.id; });
}

/// Of one instant nothing says what came first but the letter's own pins: it pins the details that it speaks from, and
/// the version of each record.
bool was_there(const Fact& fact, const Fact& letter, SameInstant same_instant) {
  if (fact.header.id == letter.header.id) return false;
  if (fact.recorded.at != letter.recorded.at || pins(body_of(letter), fact)) return fact.recorded.at <= letter.recorded.at;
  if (fact.version() != 1 || std::holds_alternative<Details>(fact.body) || is_its_like(fact, body_of(letter)) || refers_to(fact, letter)) return false;
  return same_instant == SameInstant::all || is_folded_before(fact, letter);
}

std::vector<Record> those_there(const std::vector<Record>& records, const Fact& letter, SameInstant same_instant) {
  std::vector<Fact> facts;
  for (const auto& record : records)
    std::copy_if(record.versions.begin(), record.versions.end(), std::back_inserter(facts),
                 [&](const Fact& fact) { return was_there(fact, letter, same_instant); });
  return sort_facts(std::move(facts));
}

Finding fault(Rule rule, Place where, std::string what, std::string mend) {
  return {rule, Finding::Severity::error, std::move(where), std::move(what), std::move(mend), {}};
}

}  // namespace

AsTheyStood as_they_stood(const Office& office, const Case& of_case, const Fact& letter, SameInstant same_instant) {
  return {Office(office.council, office.nation, office.demo, those_there(office.records, letter, same_instant), office.policies),
          Case{of_case.id, those_there(of_case.records, letter, same_instant)}};
}

LetterMaking make_letter_again(const AsTheyStood& then, const Fact& letter) {
  const Letter& sent = body_of(letter);
  return make_letter_as_it_went(then.office, then.of_case, sent, uk_day(letter.recorded.at));
}

namespace {

Finding pin_not_the_same(const Record* record, const Pin& pin) {
  const Fact* there = record ? record->version(pin.version) : nullptr;
  if (!there)
    return fault(Rule::reference_names_a_fact, {pin.id, 0, 0}, fmt::format("'{}' version {}, which the letter speaks from, is not there", pin.id, pin.version),
                 "fetch the missing file from the shared register, or from history with git log");
  return fault(Rule::evidence_is_what_was_cited, {there->path, 0, 0},
               fmt::format("'{}' version {} is not what the letter spoke from: it has been changed since", pin.id, pin.version),
               put_back(there->path));
}

}  // namespace

std::vector<Finding> pins_not_the_same(const Office& office, const Case& of_case, const Fact& letter) {
  std::vector<Finding> list;
  std::vector<Pin> pins{body_of(letter).about};
  for (const auto& pin : body_of(letter).facts)
    if (std::find(pins.begin(), pins.end(), pin) == pins.end()) pins.push_back(pin);
  for (const auto& pin : pins) {
    const Record* record = of_case.record(pin.id);
    if (!record) record = office.record(pin.id);
    const bool same = record && std::any_of(record->versions.begin(), record->versions.end(), [&](const Fact& version) { return version.pin() == pin; });
    if (!same) list.push_back(pin_not_the_same(record, pin));
  }
  if (const auto& pack = body_of(letter).policy; !pack.pack.empty() && !office.policy(pack))
    list.push_back(fault(Rule::pack_is_what_was_adopted, {fmt::format("policies/{}.{}.yaml", pack.pack, pack.version), 0, 0},
                         policy_is_not_there(pack),
                         "put the file back from history"));
  return list;
}

std::vector<Finding> promises_not_the_same(const Fact& letter, const Promised& again) {
  std::vector<Finding> list;
  const Promised& promised = body_of(letter).promised;
  const auto words_of = [](const Tree& day) { return day.is_null() ? std::string("none") : day.scalar; };
  for (const auto& field : Described<Promised>::fields()) {
    const auto then = field.given(&promised) ? words_of(field.get(&promised)) : std::string("none");
    const auto now = field.given(&again) ? words_of(field.get(&again)) : std::string("none");
    if (then != now)
      list.push_back(fault(Rule::letter_is_what_was_sent, {letter.path, 0, 0},
                           fmt::format("the letter promised '{}' {}, and made again it would say {}", field.name, then, now),
                           "what was promised holds; see with git log what was changed since"));
  }
  return list;
}

std::vector<std::string> not_pinned_before(const Case& of_case, const Fact& letter) {
  std::vector<std::string> ids;
  for (const auto& record : of_case.records)
    for (const auto& fact : record.versions)
      if (was_there(fact, letter, SameInstant::as_folded) && !pins(body_of(letter), fact) && (ids.empty() || ids.back() != fact.header.id)) ids.push_back(fact.header.id);
  return ids;
}

}  // namespace regard
