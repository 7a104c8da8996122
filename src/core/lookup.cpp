// Who fits what was typed, and who might be taken for them.
#include "regard/core/lookup.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "regard/core/fold.hpp"
#include "regard/core/link.hpp"
#include "regard/core/restriction.hpp"
#include "regard/core/shared_lines.hpp"
#include "regard/core/text.hpp"

namespace regard {

std::vector<const Case*> OnePerson::cases() const {
  std::vector<const Case*> all = {of_case};
  all.insert(all.end(), joined.begin(), joined.end());
  return all;
}

std::vector<OnePerson> everybody(const std::vector<Case>& cases) {
  std::map<std::string_view, const Case*> by_id;
  for (const auto& of_case : cases)
    if (of_case.person()) by_id.emplace(of_case.id, &of_case);
  /// Where the case went on: itself, where it did not or where that case cannot be read.
  const auto goes_on_in = [&](const Case* at) {
    std::set<const Case*> seen;
    while (seen.insert(at).second) {
      const auto join = joined_into(*at);
      const auto next = join ? by_id.find(join->other_case) : by_id.end();
      if (next == by_id.end()) break;
      at = next->second;
    }
    return at;
  };
  std::map<std::string_view, OnePerson> people;
  for (const auto& [id, of_case] : by_id) {
    const Case* kept = goes_on_in(of_case);
    auto& person = people[kept->id];
    person.of_case = kept;
    if (of_case != kept) person.joined.push_back(of_case);
  }
  std::vector<OnePerson> list;
  for (auto& [id, person] : people) list.push_back(std::move(person));
  return list;
}

namespace {

/// A person's details as one version of the record gives them; what stands already under the same words is left out.
void add_details(const Person& person, bool is_current, Findable& found) {
  const auto said = [&](const char* what) { return (is_current ? "" : "earlier ") + std::string(what); };
  const auto add_words = [&](std::vector<Name>& list, FoldedWords words, const char* what) {
    const bool known = std::any_of(list.begin(), list.end(), [&](const Name& name) { return name.words == words; });
    if (!known && !words.empty()) list.push_back({std::move(words), said(what), is_current});
  };
  const auto add_token = [&](std::vector<Token>& list, std::string value, const char* what) {
    const bool known = std::any_of(list.begin(), list.end(), [&](const Token& token) { return token.value == value; });
    if (!known && !value.empty()) list.push_back({std::move(value), said(what), is_current});
  };
  add_words(found.names, name_words(person.name), "name");
  add_words(found.names, name_words(person.known_as), "name that they are known by");
  add_words(found.addresses, address_words(person.address), "address");
  for (const auto& phone : person.phone)
    if (auto number = normal_telephone(phone); number.size() >= 6) add_token(found.telephones, std::move(number), "telephone");
  for (const auto& email : person.email) add_token(found.emails, lower_ascii(one_line(email)), "e-mail");
  add_token(found.references, join(folded_words(person.crm_ref), ""), "reference");
}

/// What was written down wrongly was never theirs; what has changed was.
bool was_wrong(const Record& record, const Fact& version) {
  return std::any_of(record.versions.begin(), record.versions.end(), [&](const Fact& later) {
    return !later.header.because.empty() && std::find(later.header.corrects.begin(), later.header.corrects.end(), version.sha256) != later.header.corrects.end();
  });
}

}  // namespace

Findable findable(const Office& office, const OnePerson& person, Date today) {
  Findable found;
  for (const auto* each : person.cases()) {
    add_details(*each->person(), true, found);
    found.references.push_back({join(folded_words(each->id), ""), "case", true});
    for (const auto& r : restrictions_of(office, *each, today))
      if (binds(r, today)) found.references.push_back({join(folded_words(r.id), ""), "restriction", true});
  }
  for (const auto* each : person.cases()) {
    const Record& record = *each->record(each->person().id());
    for (const auto& version : record.versions)
      if (&version != &record.fact() && !was_wrong(record, version)) add_details(std::get<Person>(version.body), false, found);
  }
  return found;
}

namespace {

struct Candidate {
  OnePerson person;
  Findable found_by;
};

std::vector<Candidate> candidates_of(const Office& office, const std::vector<Case>& cases, Date today) {
  std::vector<Candidate> list;
  for (auto& person : everybody(cases)) {
    auto found = findable(office, person, today);
    list.push_back({std::move(person), std::move(found)});
  }
  return list;
}

bool meet(const std::vector<Token>& a, const std::vector<Token>& b) {
  return std::any_of(a.begin(), a.end(), [&](const Token& one) {
    return one.is_current && std::any_of(b.begin(), b.end(), [&](const Token& other) { return other.is_current && other.value == one.value; });
  });
}

bool any_pair(const std::vector<Name>& a, const std::vector<Name>& b, bool (*holds)(const FoldedWords&, const FoldedWords&)) {
  return std::any_of(a.begin(), a.end(), [&](const Name& one) {
    return one.is_current && std::any_of(b.begin(), b.end(), [&](const Name& other) { return other.is_current && holds(one.words, other.words); });
  });
}

bool are_same(const FoldedWords& a, const FoldedWords& b) { return std::is_permutation(a.begin(), a.end(), b.begin(), b.end()); }

/// Why one might be taken for the other; empty when there is no reason.
std::string why_alike(const Findable& a, const Findable& b) {
  std::vector<std::string> same;
  if (meet(a.telephones, b.telephones)) same.emplace_back("telephone");
  if (meet(a.emails, b.emails)) same.emplace_back("e-mail");
  if (any_pair(a.names, b.names, are_same)) same.emplace_back("name");
  if (any_pair(a.addresses, b.addresses, are_same)) same.emplace_back("address");
  if (!same.empty()) return "same " + quoted_list(same);
  return any_pair(a.names, b.names, are_alike) ? "similar name" : "";
}

std::string standing_of(const Office& office, const OnePerson& person, Date today) {
  const Card card = card_of(office, person, today);
  if (card.limits.empty()) return card.safety.empty() ? "nothing in force" : "care needed";
  return "restricted until " + card.until().words();
}

/// `fits_less[i]`: how the i-th candidate fits what was typed, where others fit better.
std::vector<Lookalike> lookalikes(const Office& office, const std::vector<Candidate>& all, std::size_t whose, const std::vector<std::string>& fits_less, Date today) {
  std::vector<Lookalike> list;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (i == whose) continue;
    auto why = why_alike(all[whose].found_by, all[i].found_by);
    if (why.empty() && !fits_less.empty()) why = fits_less[i];
    if (!why.empty()) list.push_back({one_line(name_of(*all[i].person.of_case->person())), why, standing_of(office, all[i].person, today)});
  }
  std::stable_sort(list.begin(), list.end(), [](const Lookalike& a, const Lookalike& b) {
    return std::make_tuple(a.standing == "nothing in force", fold(a.name)) < std::make_tuple(b.standing == "nothing in force", fold(b.name));
  });
  return list;
}

}  // namespace

Answer look_up(const Office& office, const std::vector<Case>& cases, const Query& query, Date today) {
  const auto all = candidates_of(office, cases, today);
  std::vector<std::optional<Match>> matches;
  auto best = Fit::in_part;
  for (const auto& candidate : all) {
    matches.push_back(match(query, candidate.found_by));
    if (matches.back()) best = std::min(best, matches.back()->fit);
  }
  const auto fits = [&](std::size_t i) { return matches[i] && matches[i]->fit == best; };
  std::vector<std::string> fits_less(all.size());
  Answer answer{{}, 0, true};
  for (std::size_t i = 0; i < all.size(); ++i) {
    answer.fit += fits(i) ? 1 : 0;
    if (fits(i) && !matches[i]->is_similar) answer.only_similar = false;
    if (matches[i] && !fits(i)) fits_less[i] = matches[i]->by.front();
  }
  answer.only_similar = answer.only_similar && answer.fit > 0;
  if (answer.fit > most_cards) return answer;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (!fits(i)) continue;
    Card card = card_of(office, all[i].person, today);
    card.matched = matches[i]->by;
    card.not_to_be_confused_with = lookalikes(office, all, i, fits_less, today);
    answer.cards.push_back(std::move(card));
  }
  std::stable_sort(answer.cards.begin(), answer.cards.end(), [](const Card& a, const Card& b) {
    return std::make_tuple(!a.is_in_force(), fold(a.name)) < std::make_tuple(!b.is_in_force(), fold(b.name));
  });
  return answer;
}

std::vector<ExtractedPerson> extract(const Office& office, const std::vector<Case>& cases, Date today) {
  const auto all = candidates_of(office, cases, today);
  std::vector<ExtractedPerson> list;
  for (std::size_t i = 0; i < all.size(); ++i) {
    Card card = card_of(office, all[i].person, today);
    if (!card.is_in_force()) continue;
    card.not_to_be_confused_with = lookalikes(office, all, i, {}, today);
    list.push_back({std::move(card), all[i].found_by});
  }
  std::stable_sort(list.begin(), list.end(), [](const auto& a, const auto& b) { return fold(a.card.name) < fold(b.card.name); });
  return list;
}

}  // namespace regard
