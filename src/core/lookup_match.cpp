#include "regard/core/lookup_match.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include "regard/core/error.hpp"
#include "regard/core/fold.hpp"
#include "regard/core/shared_lines.hpp"
#include "regard/core/text.hpp"

namespace regard {

namespace {

constexpr std::size_t fewest_digits = 6;   // of a telephone, with or without its area
constexpr std::size_t fewest_letters = 3;  // of a word that is typed in part
constexpr std::size_t most_words = 12;     // of a name and an address together

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool has_digit(std::string_view word) { return std::any_of(word.begin(), word.end(), is_digit); }

std::string telephone_in(std::string_view typed) {
  if (lower_ascii(typed.substr(0, 4)) == "tel:") typed.remove_prefix(4);
  if (typed.find_first_not_of("0123456789 +()-./") != std::string_view::npos) return {};
  auto digits = normal_telephone(typed);
  return digits.size() < fewest_digits ? std::string{} : digits;
}

std::string email_in(std::string_view typed) {
  std::string email = lower_ascii(typed);
  if (email.starts_with("mailto:")) email.erase(0, 7);
  std::erase_if(email, [](char c) { return c == '<' || c == '>'; });
  const auto at = email.find('@');
  return at == std::string::npos || at == 0 || email.size() < 5 || email.find(' ') != std::string::npos ? std::string{} : email;
}

}  // namespace

Query query_of(std::string_view typed) {
  const std::string line = one_line(typed);
  if (characters(line) > longest_query_characters)
    throw Error(Error::Kind::usage, fmt::format("what was typed is too long to look for: {} characters", characters(line)),
                fmt::format("type a name, an e-mail, a telephone, an address or a reference, of {} characters at the most", longest_query_characters));
  Query query{line, folded_words(line), telephone_in(line), email_in(line), {}};
  query.compact = join(query.words, "");
  const std::string mend = "type two letters or more of a name, or an e-mail, a telephone, an address or a reference";
  if (query.compact.empty()) throw Error(Error::Kind::usage, line.empty() ? "nothing was typed to look for" : fmt::format("'{}' has no letter and no digit to look for", visible(line)), mend);
  if (display_width(query.compact) < 2) throw Error(Error::Kind::usage, fmt::format("'{}' is too short to look for", visible(line)), mend);
  return query;
}

const std::vector<std::string_view>& titles() {
  static const std::vector<std::string_view> list = {"mr", "mrs", "ms", "miss", "mx", "dr", "sir", "dame", "prof", "professor", "rev", "revd"};
  return list;
}

const std::vector<std::pair<std::string_view, std::string_view>>& short_forms() {
  static const std::vector<std::pair<std::string_view, std::string_view>> list = {
      {"rd", "road"}, {"str", "street"}, {"st", "street"}, {"ave", "avenue"}, {"av", "avenue"}, {"ln", "lane"}, {"cl", "close"},
      {"ct", "court"}, {"dr", "drive"}, {"cres", "crescent"}, {"gdns", "gardens"}, {"sq", "square"}, {"terr", "terrace"}, {"ter", "terrace"}};
  return list;
}

FoldedWords name_words(std::string_view name) {
  FoldedWords words = folded_words(name);
  FoldedWords kept;
  for (const auto& word : words)
    if (std::find(titles().begin(), titles().end(), word) == titles().end()) kept.push_back(word);
  return kept.empty() ? words : kept;
}

FoldedWords address_words(std::string_view address) {
  FoldedWords words = folded_words(address);
  for (auto& word : words)
    for (const auto& [brief, whole] : short_forms())
      if (word == brief) word = whole;
  return words;
}

namespace {

enum class Likeness { none, misspelt, part, same };

/// How many letters may be wrong, too many, missing or swapped.
int letters_off(std::size_t letters) { return letters < 4 ? 0 : letters < 8 ? 1 : 2; }

Likeness likeness(std::string_view typed, std::string_view known) {
  if (typed == known) return Likeness::same;
  if (has_digit(typed) || has_digit(known)) return Likeness::none;  // 14 is not 41
  if ((typed.size() == 1 || known.size() == 1) && typed.front() == known.front()) return Likeness::part;
  if (typed.size() >= fewest_letters && known.starts_with(typed)) return Likeness::part;
  const int off = letters_off(std::min(typed.size(), known.size()));
  return off > 0 && edit_distance(typed, known) <= off ? Likeness::misspelt : Likeness::none;
}

/// The words as they are, and with each two neighbours as one: Anne Marie, AnneMarie; AS2 4QD, AS24QD.
std::vector<FoldedWords> spellings(const FoldedWords& words) {
  std::vector<FoldedWords> list = {words};
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    FoldedWords joined = words;
    joined[i] += joined[i + 1];
    joined.erase(joined.begin() + static_cast<std::ptrdiff_t>(i) + 1);
    list.push_back(std::move(joined));
  }
  return list;
}

/// Which words of one name are which of another; the surest first.
struct Pairing {
  std::vector<Likeness> of_typed;
  std::size_t known_used = 0;

  Likeness worst() const { return of_typed.empty() ? Likeness::none : *std::min_element(of_typed.begin(), of_typed.end()); }
  /// An initial, or the beginning of a word, is not enough by itself to be a name that was meant.
  bool says_something(const FoldedWords& typed) const {
    for (std::size_t i = 0; i < typed.size(); ++i)
      if (of_typed[i] != Likeness::none && display_width(typed[i]) > 1) return true;
    return false;
  }
};

Pairing paired(const FoldedWords& typed, const FoldedWords& known) {
  Pairing pairing{std::vector<Likeness>(typed.size(), Likeness::none), 0};
  std::vector<bool> taken(known.size(), false);
  for (const auto wanted : {Likeness::same, Likeness::part, Likeness::misspelt})
    for (std::size_t t = 0; t < typed.size(); ++t)
      for (std::size_t k = 0; k < known.size() && pairing.of_typed[t] == Likeness::none; ++k)
        if (!taken[k] && likeness(typed[t], known[k]) == wanted) {
          pairing.of_typed[t] = wanted;
          taken[k] = true;
          ++pairing.known_used;
        }
  return pairing;
}

Match by_words(const Name& name, Likeness worst, bool whole) {
  const bool is_whole = worst == Likeness::same && whole;
  if (worst == Likeness::misspelt) return {Fit::in_part, true, {"similar " + name.said}};
  if (!is_whole) return {Fit::in_part, false, {"part of the " + name.said}};
  return {name.is_current ? Fit::whole_name : Fit::in_part, false, {name.said}};
}

bool is_better(const Match& a, const std::optional<Match>& b) {
  return !b || a.fit < b->fit || (a.fit == b->fit && a.is_similar < b->is_similar);
}

void keep_better(std::optional<Match>& best, Match found) {
  if (is_better(found, best)) best = std::move(found);
}

/// Every word typed is one of the name.
std::optional<Match> match_name(const FoldedWords& typed, const Name& name) {
  std::optional<Match> best;
  for (const auto& ways : spellings(typed))
    for (const auto& known : spellings(name.words)) {
      if (ways.size() < typed.size() && known.size() < name.words.size()) continue;  // KimMarlow is not a slip for KitMarlow
      const auto pairing = paired(ways, known);
      if (pairing.worst() != Likeness::none && pairing.says_something(ways))
        keep_better(best, by_words(name, pairing.worst(), pairing.known_used == known.size()));
    }
  return best;
}

/// Every word typed is one of the address, and not only numbers or a town's initial.
std::optional<Match> match_address(const FoldedWords& typed, const Name& address) {
  FoldedWords known = address.words;
  for (const auto& way : spellings(address.words))
    for (const auto& word : way) known.push_back(word);
  std::optional<Match> best;
  for (const auto& ways : spellings(typed)) {
    Likeness worst = Likeness::same;
    bool says_something = false;
    for (const auto& word : ways) {
      Likeness found = Likeness::none;
      for (const auto& each : known)
        if (each.size() > 1 || each == word) found = std::max(found, likeness(word, each));
      worst = std::min(worst, found);
      says_something = says_something || (word.size() >= fewest_letters && std::any_of(word.begin(), word.end(), [](char c) { return !is_digit(c); }));
    }
    if (worst == Likeness::none || !says_something) continue;
    keep_better(best, {Fit::in_part, worst == Likeness::misspelt, {worst == Likeness::misspelt ? "similar " + address.said : address.said}});
  }
  return best;
}

/// "Marlow Elm Row": some words are of the name, the others of the address.
std::optional<Match> match_both(const FoldedWords& typed, const Name& name, const Name& address) {
  const auto pairing = paired(typed, name.words);
  FoldedWords of_name, of_address;
  for (std::size_t i = 0; i < typed.size(); ++i) (pairing.of_typed[i] == Likeness::none ? of_address : of_name).push_back(typed[i]);
  if (of_name.empty() || of_address.empty()) return {};
  const auto by_name = match_name(of_name, name), by_address = match_address(of_address, address);
  if (!by_name || !by_address) return {};
  return Match{Fit::in_part, by_name->is_similar || by_address->is_similar, {by_name->by.front(), by_address->by.front()}};
}

void match_tokens(const std::string& typed, const std::vector<Token>& known, std::optional<Match>& best) {
  if (typed.empty()) return;
  for (const auto& token : known)
    if (token.value == typed) keep_better(best, {token.is_current ? Fit::identifier : Fit::in_part, false, {token.said}});
}

/// A number without its area; an e-mail with a letter wrong, or its beginning.
void match_parts(const Query& query, const Findable& person, std::optional<Match>& best) {
  for (const auto& telephone : person.telephones)
    if (!query.telephone.empty() && !query.telephone.starts_with('0') && telephone.value.ends_with(query.telephone))
      keep_better(best, {Fit::in_part, false, {"end of the " + telephone.said}});
  for (const auto& email : person.emails)
    if (!query.email.empty() && email.value.starts_with(query.email)) keep_better(best, {Fit::in_part, false, {"part of the " + email.said}});
    else if (!query.email.empty() && edit_distance(query.email, email.value) == 1) keep_better(best, {Fit::in_part, true, {"similar " + email.said}});
}

}  // namespace

std::optional<Match> match(const Query& query, const Findable& person) {
  std::optional<Match> best;
  match_tokens(query.telephone, person.telephones, best);
  match_tokens(query.email, person.emails, best);
  match_tokens(query.compact, person.references, best);
  if (best && best->fit == Fit::identifier) return best;
  match_parts(query, person, best);
  if (!query.email.empty() || query.words.size() > most_words) return best;
  const auto typed_name = name_words(query.typed), typed_address = address_words(query.typed);
  for (const auto& name : person.names)
    if (auto found = match_name(typed_name, name)) keep_better(best, std::move(*found));
  for (const auto& address : person.addresses) {
    if (auto found = match_address(typed_address, address)) keep_better(best, std::move(*found));
    for (const auto& name : person.names)
      if (auto found = match_both(typed_address, name, address); found && !best) best = std::move(found);
  }
  return best;
}

bool are_alike(const FoldedWords& a, const FoldedWords& b) {
  const auto& fewer = a.size() <= b.size() ? a : b;
  const auto& more = a.size() <= b.size() ? b : a;
  return match_name(fewer, {more, "name", true}).has_value();
}

}  // namespace regard
