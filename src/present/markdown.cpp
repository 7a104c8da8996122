#include "regard/present/markdown.hpp"

#include <algorithm>
#include <array>

#include "regard/core/text.hpp"

namespace regard::present {
namespace {

// Braces are no markup, but a value that holds "{{" must never be taken for a tag left over from a template.
constexpr std::string_view markup = "\\`*_[]<>&#|~!{}";

constexpr std::array<bool, 256> is_markup = [] {
  std::array<bool, 256> is{};
  for (const char c : markup) is[static_cast<unsigned char>(c)] = true;
  return is;
}();

/// Line ends beyond ASCII (U+0085, U+2028, U+2029) and Unicode's other spaces (category Zs): next to them
/// emphasis would neither begin nor end, and a value of nothing else would be a blank nobody sees.
constexpr std::array<std::string_view, 19> spaces = {
    "\xC2\x85",     "\xE2\x80\xA8", "\xE2\x80\xA9", "\xC2\xA0",     "\xE1\x9A\x80",
    "\xE2\x80\x80", "\xE2\x80\x81", "\xE2\x80\x82", "\xE2\x80\x83", "\xE2\x80\x84",
    "\xE2\x80\x85", "\xE2\x80\x86", "\xE2\x80\x87", "\xE2\x80\x88", "\xE2\x80\x89",
    "\xE2\x80\x8A", "\xE2\x80\xAF", "\xE2\x81\x9F", "\xE3\x80\x80"};

/// Zero width non-joiner and joiner: part of how Persian words and families of emoji are written.
constexpr std::array<std::string_view, 2> joiners = {"\xE2\x80\x8C", "\xE2\x80\x8D"};

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80U; });
}

std::string folded(std::string_view value) {
  if (is_ascii(value)) return one_line(value);
  std::string out(value);
  for (const auto space : spaces)
    for (auto at = out.find(space); at != std::string::npos; at = out.find(space, at))
      out.replace(at, space.size(), " ");
  return one_line(out);
}

bool beyond_ascii(std::string_view text, std::size_t at) {
  return at < text.size() && static_cast<unsigned char>(text[at]) >= 0x80U;
}

/// As visible(), but a joiner between characters beyond ASCII stays; in an English word it could only
/// deceive.
std::string shown(std::string_view line) {
  if (is_ascii(line)) return visible(line);
  std::string out;
  std::size_t from = 0;
  for (std::size_t at = 1; at < line.size(); ++at)
    for (const auto joiner : joiners) {
      if (line.substr(at, joiner.size()) != joiner) continue;
      if (!beyond_ascii(line, at - 1) || !beyond_ascii(line, at + joiner.size())) continue;
      out.append(visible(line.substr(from, at - from))).append(joiner);
      from = at + joiner.size();
    }
  return out + visible(line.substr(from));
}

/// Where a backslash keeps the value's beginning from being a list marker, a rule or a heading's underline;
/// npos when it is none.
std::size_t block_marker(std::string_view line) {
  if (line.find_first_of("+-=") == 0) return 0;
  const auto after = line.find_first_not_of("0123456789");
  if (after == 0 || after == std::string_view::npos || (line[after] != '.' && line[after] != ')'))
    return std::string_view::npos;
  // "1.5 hours" and "31.12.2026" begin no list.
  return after + 1 == line.size() || line[after + 1] == ' ' ? after : std::string_view::npos;
}

}  // namespace

std::string escape_markdown(std::string_view value) {
  const std::string line = shown(folded(value));
  const auto marker = block_marker(line);
  std::string out;
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (at == marker || is_markup[static_cast<unsigned char>(line[at])]) out += '\\';
    out += line[at];
  }
  return out;
}

}  // namespace regard::present
