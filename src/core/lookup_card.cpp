// What stands now about one person, in words for whoever answers them.
#include <algorithm>
#include <fmt/format.h>

#include "letter_making.hpp"
#include "letter_words.hpp"
#include "regard/core/lookup.hpp"
#include "regard/core/marker.hpp"
#include "regard/core/person.hpp"
#include "regard/core/proposal.hpp"
#include "regard/core/restriction.hpp"
#include "regard/core/text.hpp"

namespace regard {

bool binds(const Restriction& r, Date today) {
  if (r.state == State::in_force) return true;
  return r.state == State::contested && r.letter && r.in_force_from <= today && today <= r.until;
}

namespace {

constexpr std::size_t most_lookalikes = 6;

bool has_number(std::string_view text) { return text.find_first_of("0123456789") != std::string_view::npos; }

/// Enough of an address to tell people apart: "14 Elm Row"; "Flat 2, 14 Elm Row".
std::string short_address(const std::string& address) {
  const auto parts = split(address_in_line(address), ',');
  std::string shown = one_line(parts.front());
  const auto first = lower_ascii(shown);
  const bool is_within = std::any_of(parts.begin(), parts.end(), has_number) &&
                         (first.starts_with("flat") || first.starts_with("apartment") || first.starts_with("unit") || first.starts_with("room") || !has_number(first));
  if (is_within && parts.size() > 1) shown += ", " + one_line(parts[1]);
  return shown;
}

/// To the person: a single point of contact without its deputy, who stands beside the scope.
std::string said_to_them(const Measure& measure) {
  Measure said = measure;
  if (measure.measure == "single-point-of-contact") {
    said.measure = "named-contacts";
    said.contacts = {measure.contact};
  }
  return sentence(sentence_for(said));
}

Limit limit_of(const Office& office, const Restriction& r) {
  Limit limit{r.id, r.until, r.state == State::contested, {}, {}, {}};
  std::vector<Measure> measures;
  for (const auto& measure : r.measures) measures.push_back(in_words(office, measure, false));
  std::vector<std::string> deputies;
  for (const auto& measure : measures) {
    limit.say.push_back(said_to_them(measure));
    if (!measure.deputy.empty()) deputies.push_back(one_line(measure.deputy));
  }
  const std::string scope = r.proposal->scope;
  limit.applies_to = scope == "council-wide" ? sentence(scope_words(office, scope)) : fmt::format("{} only.", scope_words(office, scope));
  if (!deputies.empty()) limit.applies_to += fmt::format(" If they are away: {}", join(deputies, ", "));
  limit.still_open = wordings(still_open({office.nation, "", scope == "council-wide", measures}), &OpenThing::lookup);
  return limit;
}

void add_once(std::vector<std::string>& list, std::string words) {
  if (!words.empty() && std::find(list.begin(), list.end(), words) == list.end()) list.push_back(std::move(words));
}

/// What those who meet the person should do; a marker past its date still warns, and says that it is past it.
std::vector<std::string> precautions(const Office& office, const OnePerson& person, Date today) {
  std::vector<std::string> list;
  for (const auto* each : person.cases())
    for (const auto& marker : markers_of(office, *each, today))
      if (warns(marker))
        add_once(list, one_line(as_read_by(Reader::staff, *marker.marker).precautions) + (marker.past_its_date ? " (past its date: ask whether it still holds)" : ""));
  return list;
}

/// What has been agreed, and the form and language that letters to them take.
std::vector<std::string> kept_up(const OnePerson& person) {
  std::vector<std::string> list;
  for (const auto* each : person.cases()) {
    for (const auto& adjustment : each->all<Adjustment>())
      if (stand_of(*each, adjustment) == Stand::agreed) add_once(list, one_line(as_read_by(Reader::staff, *adjustment).need));
    const Person described = as_read_by(Reader::staff, *each->person());
    if (!described.needs_format.empty()) add_once(list, "write in this format: " + one_line(described.needs_format));
    if (!described.language.empty()) add_once(list, "use this language: " + one_line(described.language));
  }
  return list;
}

}  // namespace

Date Card::until() const {
  Date last;
  for (const auto& limit : limits) last = std::max(last, limit.until);
  return last;
}

Card card_of(const Office& office, const OnePerson& person, Date today) {
  const Person described = as_read_by(Reader::staff, *person.of_case->person());
  Card card;
  card.name = one_line(name_of(described));
  card.where = short_address(described.address);
  for (const auto* each : person.cases())
    for (const auto& r : restrictions_of(office, *each, today))
      if (binds(r, today)) card.limits.push_back(limit_of(office, r));
  card.safety = precautions(office, person, today);
  card.keep_doing = kept_up(person);
  return card;
}

std::string standing_words(const Card& card) {
  if (card.limits.empty()) return card.safety.empty() ? "Nothing in force" : "CARE NEEDED";
  const bool contested = std::any_of(card.limits.begin(), card.limits.end(), [](const Limit& limit) { return limit.contested; });
  return fmt::format("RESTRICTED until {}{}", card.until().words(), contested ? " (contested, letter sent)" : "");
}

std::string words_of(const Lookalike& other) { return fmt::format("{}, {} ({})", other.name, other.why, other.standing); }

std::vector<CardLine> lines_of(const Card& card) {
  std::vector<CardLine> lines;
  if (card.is_in_force()) lines.push_back({"Safety", card.safety.empty() ? std::vector<std::string>{"none recorded"} : card.safety});
  if (card.limits.empty() && !card.safety.empty()) lines.push_back({"Contact", {"not restricted"}});
  std::vector<std::string> ids;
  for (const auto& limit : card.limits) {
    if (card.limits.size() > 1) lines.push_back({"Until", {fmt::format("{} ({})", limit.until.words(), limit.restriction)}});
    lines.push_back({"Say", limit.say});
    lines.push_back({"Applies to", {limit.applies_to}});
    lines.push_back({"Still open", {join(limit.still_open, ", ")}});
    ids.push_back(limit.restriction);
  }
  if (!card.keep_doing.empty()) lines.push_back({"Keep doing", card.keep_doing});
  if (!ids.empty()) lines.push_back({"If not kept", {"end the call politely, then: regard breach record " + either_of(ids)}});
  std::vector<std::string> others;
  for (const auto& other : card.not_to_be_confused_with)
    if (others.size() < most_lookalikes) others.push_back(words_of(other));
  if (const auto more = card.not_to_be_confused_with.size() - others.size(); more > 0) others.push_back(fmt::format("and {} more", more));
  if (!others.empty()) lines.push_back({"Not to be confused with", others});
  return lines;
}

}  // namespace regard
