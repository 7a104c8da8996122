#include "regard/core/id.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace regard {

namespace {

constexpr std::size_t random_length = 8;
constexpr std::size_t version_digits = 4;
constexpr std::string_view case_opening = "RC-";
constexpr std::size_t case_year_end = 7;  // of "RC-2026"

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

char folded(char c) {
  const char capital = upper(c);
  if (capital == 'O') return '0';
  return capital == 'I' || capital == 'L' ? '1' : capital;
}

/// Characters of the random part, at most eight; the empty text among them.
bool is_random(std::string_view text) {
  return text.size() <= random_length && text.find_first_not_of(crockford) == std::string_view::npos;
}

bool is_whole_random(std::string_view text) { return text.size() == random_length && is_random(text); }

bool is_fact_prefix(std::string_view text) {
  return text.size() == 3 && std::all_of(text.begin(), text.end(), is_capital);
}

/// "RC-2026", "RC-2026-", "RC-2026-7K" … "RC-2026-7K3F9MQ4".
bool is_case_prefix(std::string_view id) {
  if (id.size() < case_year_end || id.substr(0, case_opening.size()) != case_opening) return false;
  const std::string_view year = id.substr(case_opening.size(), case_year_end - case_opening.size());
  if (!std::all_of(year.begin(), year.end(), is_digit)) return false;
  return id.size() == case_year_end || (id[case_year_end] == '-' && is_random(id.substr(case_year_end + 1)));
}

/// Takes ".v2" off the end of `typed`. False where a dot is followed by anything else.
bool take_version(std::string_view& typed, int& version) {
  const std::size_t dot = typed.find('.');
  if (dot == std::string_view::npos) return true;
  const std::string_view digits = typed.substr(std::min(dot + 2, typed.size()));
  if (digits.empty() || digits.size() > version_digits || digits[0] == '0' || upper(typed[dot + 1]) != 'V')
    return false;
  if (!std::all_of(digits.begin(), digits.end(), is_digit)) return false;
  for (const char c : digits) version = version * 10 + (c - '0');
  typed = typed.substr(0, dot);
  return true;
}

/// "INC-4GQ7", "4GQ7", with or without a version.
bool read_fact(std::string_view typed, Reference& read) {
  if (!take_version(typed, read.version)) return false;
  const std::string id = normal_id(typed);
  const std::size_t hyphen = id.find('-');
  if (hyphen != std::string::npos) read.prefix = id.substr(0, hyphen);
  read.random = id.substr(hyphen == std::string::npos ? 0 : hyphen + 1);
  return (hyphen == std::string::npos || is_fact_prefix(read.prefix)) && !read.random.empty() &&
         is_random(read.random);
}

}  // namespace

std::string normal_id(std::string_view typed) {
  std::string id(typed);
  std::transform(id.begin(), id.end(), id.begin(), upper);
  // Each id's random part stands after its last hyphen; what comes before are letters to be left as they are.
  for (std::size_t start = 0; start < id.size();) {
    const std::size_t end = std::min(id.find('/', start), id.size());
    const std::size_t hyphen = std::string_view(id).substr(start, end - start).rfind('-');
    const std::size_t random = hyphen == std::string_view::npos ? start : start + hyphen + 1;
    for (std::size_t at = random; at < end; ++at) id[at] = folded(id[at]);
    start = end + 1;
  }
  return id;
}

bool is_fact_id(std::string_view id) {
  return id.size() == 4 + random_length && is_fact_prefix(id.substr(0, 3)) && id[3] == '-' &&
         is_whole_random(id.substr(4));
}

bool is_case_id(std::string_view id) {
  return id.size() == case_year_end + 1 + random_length && is_case_prefix(id);
}

bool is_officer_id(std::string_view id) {
  const auto lower = [](char c) { return c >= 'a' && c <= 'z'; };
  if (id.empty() || id.size() > 32 || !lower(id[0])) return false;
  return std::all_of(id.begin(), id.end(),
                     [&](char c) { return lower(c) || is_digit(c) || c == '.' || c == '-'; });
}

std::string Reference::words() const {
  std::string said = case_id;
  if (!case_id.empty() && !random.empty()) said += '/';
  if (!prefix.empty()) said += prefix + '-';
  said += random;
  if (version != 0) said += fmt::format(".v{}", version);
  return said;
}

std::optional<Reference> parse_reference(std::string_view typed) {
  Reference read;
  const std::size_t slash = typed.find('/');
  std::string first = normal_id(typed.substr(0, slash));
  const bool opens_with_case = is_case_prefix(first);
  if (opens_with_case) read.case_id = std::move(first);
  if (slash == std::string_view::npos && opens_with_case) return read;
  if (slash != std::string_view::npos && !opens_with_case) return std::nullopt;
  // Without a separator npos + 1 is 0: the whole is a fact's id.
  if (!read_fact(typed.substr(slash + 1), read)) return std::nullopt;
  return read;
}

}  // namespace regard
