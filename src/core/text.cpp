#include "regard/core/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <numeric>

namespace regard {

namespace {

constexpr std::string_view blanks = " \t";
constexpr std::string_view ascii_space = " \t\n\v\f\r";

/// One character, or one byte that is none.
struct Character {
  char32_t point = 0;
  std::size_t length = 1;
  bool good = false;
};

/// What a lead byte promises: how long the sequence is and the least it may stand for (else it is overlong).
Character promised(unsigned char lead, char32_t& least) {
  if (lead < 0x80) return {lead, 1, true};
  if ((lead & 0xE0) == 0xC0) return least = 0x80, Character{lead & 0x1FU, 2, true};
  if ((lead & 0xF0) == 0xE0) return least = 0x800, Character{lead & 0x0FU, 3, true};
  if ((lead & 0xF8) == 0xF0) return least = 0x10000, Character{lead & 0x07U, 4, true};
  return {};
}

Character character_at(std::string_view text, std::size_t at) {
  char32_t least = 0;
  Character read = promised(static_cast<unsigned char>(text[at]), least);
  if (!read.good || at + read.length > text.size()) return {};
  for (std::size_t i = 1; i < read.length; ++i) {
    const auto byte = static_cast<unsigned char>(text[at + i]);
    if ((byte & 0xC0) != 0x80) return {};
    read.point = (read.point << 6) | (byte & 0x3FU);
  }
  const bool surrogate = read.point >= 0xD800 && read.point <= 0xDFFF;
  if (read.point < least || surrogate || read.point > 0x10FFFF) return {};
  return read;
}

/// Calls `each(character, its bytes)` from the first to the last.
template <typename Each>
void for_each_character(std::string_view text, Each each) {
  for (std::size_t at = 0; at < text.size();) {
    const Character read = character_at(text, at);
    each(read, text.substr(at, read.length));
    at += read.length;
  }
}

struct Range {
  char32_t first;
  char32_t last;
};

template <std::size_t size>
constexpr bool within(const std::array<Range, size>& ranges, char32_t point) {
  return std::any_of(ranges.begin(), ranges.end(),
                     [&](const Range& range) { return range.first <= point && point <= range.last; });
}

/// Characters that do not show, or that change how others show: a terminal must never be handed them.
constexpr std::array<Range, 10> hidden = {{{0x00, 0x1F},          // C0
                                           {0x7F, 0x9F},          // DEL, C1
                                           {0x61C, 0x61C},        // Arabic letter mark
                                           {0x200B, 0x200F},      // zero widths, direction marks
                                           {0x2028, 0x202E},      // line and paragraph separators, embeddings
                                           {0x2060, 0x2064},      // word joiner, invisible operators
                                           {0x2066, 0x206F},      // isolates, deprecated format controls
                                           {0xFEFF, 0xFEFF},      // byte order mark
                                           {0xFFF9, 0xFFFB},      // interlinear annotations
                                           {0xE0000, 0xE007F}}};  // tags

/// Combining marks and joiners (Unicode general categories Mn, Me and Cf of the scripts one may meet).
constexpr std::array<Range, 30> no_width = {
    {{0x300, 0x36F},   {0x483, 0x489},   {0x591, 0x5BD},   {0x5BF, 0x5BF},   {0x5C1, 0x5C2},
     {0x5C4, 0x5C5},   {0x610, 0x61A},   {0x64B, 0x65F},   {0x670, 0x670},   {0x6D6, 0x6DC},
     {0x6DF, 0x6E4},   {0x6E7, 0x6E8},   {0x6EA, 0x6ED},   {0x711, 0x711},   {0x730, 0x74A},
     {0x900, 0x902},   {0x93C, 0x93C},   {0x941, 0x948},   {0x94D, 0x94D},   {0x981, 0x981},
     {0xE31, 0xE31},   {0xE34, 0xE3A},   {0xE47, 0xE4E},   {0x1160, 0x11FF}, {0x1AB0, 0x1AFF},
     {0x1DC0, 0x1DFF}, {0x20D0, 0x20FF}, {0xFE00, 0xFE0F}, {0xFE20, 0xFE2F}, {0xE0100, 0xE01EF}}};

/// Unicode's East Asian Width W and F, and what is an emoji by default.
constexpr std::array<Range, 42> wide = {
    {{0x1100, 0x115F},   {0x231A, 0x231B},  {0x2329, 0x232A}, {0x23E9, 0x23EC}, {0x23F0, 0x23F0},
     {0x23F3, 0x23F3},   {0x25FD, 0x25FE},  {0x2614, 0x2615}, {0x2648, 0x2653}, {0x267F, 0x267F},
     {0x2693, 0x2693},   {0x26A1, 0x26A1},  {0x26AA, 0x26AB}, {0x26BD, 0x26BE}, {0x26C4, 0x26C5},
     {0x26CE, 0x26CE},   {0x26D4, 0x26D4},  {0x26EA, 0x26EA}, {0x26F2, 0x26F3}, {0x26F5, 0x26F5},
     {0x26FA, 0x26FA},   {0x26FD, 0x26FD},  {0x2705, 0x2705}, {0x270A, 0x270B}, {0x2728, 0x2728},
     {0x274C, 0x274C},   {0x274E, 0x274E},  {0x2753, 0x2755}, {0x2757, 0x2757}, {0x2795, 0x2797},
     {0x2B1B, 0x2B1C},   {0x2B50, 0x2B50},  {0x2E80, 0x303E}, {0x3041, 0xA4CF}, {0xA960, 0xA97C},
     {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},  {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6},
     {0x1F000, 0x1FAFF}, {0x20000, 0x3FFFD}}};

std::size_t columns(const Character& read) {
  if (!read.good) return 1;
  if (within(hidden, read.point) || within(no_width, read.point)) return 0;
  return within(wide, read.point) ? 2 : 1;
}

std::string_view trimmed(std::string_view text, std::string_view what) {
  const std::size_t first = text.find_first_not_of(what);
  return first == std::string_view::npos ? std::string_view()
                                         : text.substr(first, text.find_last_not_of(what) - first + 1);
}

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> found;
  for (std::size_t at = text.find_first_not_of(ascii_space); at != std::string_view::npos;) {
    const std::size_t end = std::min(text.find_first_of(ascii_space, at), text.size());
    found.push_back(text.substr(at, end - at));
    at = text.find_first_not_of(ascii_space, end);
  }
  return found;
}

/// "\r\n" and "\r" as "\n".
std::string line_feeds(std::string_view text) {
  std::string read;
  read.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n') continue;
    read += text[at] == '\r' ? '\n' : text[at];
  }
  return read;
}

}  // namespace

std::optional<std::size_t> first_bad_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const Character read = character_at(text, at);
    if (!read.good) return at;
    at += read.length;
  }
  return std::nullopt;
}

bool is_utf8(std::string_view text) { return !first_bad_utf8(text); }

std::size_t characters(std::string_view utf8) {
  std::size_t count = 0;
  for_each_character(utf8, [&](const Character&, std::string_view) { ++count; });
  return count;
}

std::size_t display_width(std::string_view utf8) {
  std::size_t width = 0;
  for_each_character(utf8, [&](const Character& read, std::string_view) { width += columns(read); });
  return width;
}

std::string normal_text(std::string_view typed) {
  if (typed.find_first_of("\n\r") == std::string_view::npos) return std::string(trimmed(typed, blanks));
  std::vector<std::string> lines = split(line_feeds(typed), '\n');
  for (std::string& line : lines) line.resize(line.find_last_not_of(blanks) + 1);
  const std::string joined = join(lines, "\n");
  std::string text(trimmed(joined, " \t\n"));
  if (text.find('\n') != std::string::npos) text += '\n';
  return text;
}

std::string visible(std::string_view text) {
  // Nearly every text is plain, and this is asked of every value of every letter.
  if (std::all_of(text.begin(), text.end(), [](char c) { return (c >= ' ' && c <= '~') || c == '\n'; })) return std::string(text);
  std::string shown;
  shown.reserve(text.size());
  for_each_character(text, [&](const Character& read, std::string_view bytes) {
    if (!read.good) {
      shown += fmt::format("\\x{:02x}", static_cast<unsigned char>(bytes[0]));
    } else if (read.point == '\t') {
      shown += "\\t";
    } else if (read.point == '\n' || !within(hidden, read.point)) {
      shown += bytes;
    } else {
      const auto point = static_cast<unsigned>(read.point);
      shown += point < 0x80 ? fmt::format("\\x{:02x}", point) : fmt::format("\\u{{{:04X}}}", point);
    }
  });
  return shown;
}

std::string one_line(std::string_view text) {
  std::string line;
  line.reserve(text.size());
  bool gap = false;
  for (const char c : text) {
    if (c == ' ' || (c >= '\t' && c <= '\r')) {
      gap = !line.empty();
      continue;
    }
    if (gap) line += ' ';
    gap = false;
    line += c;
  }
  return line;
}

int edit_distance(std::string_view a, std::string_view b) {
  std::vector<int> before_last(b.size() + 1);
  std::vector<int> last(b.size() + 1);
  std::vector<int> row(b.size() + 1);
  std::iota(row.begin(), row.end(), 0);
  for (std::size_t i = 1; i <= a.size(); ++i) {
    before_last.swap(last);
    last.swap(row);
    row[0] = static_cast<int>(i);
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const int replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, replaced});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], before_last[j - 2] + 1);
    }
  }
  return row.back();
}

std::string nearest(std::string_view word, const std::vector<std::string>& choices) {
  constexpr std::size_t longest_word = 64;  // nobody mistypes a choice into a paragraph
  if (word.empty() || word.size() > longest_word) return {};
  const std::string typed = lower_ascii(word);
  const int allowed = std::max(1, static_cast<int>(typed.size() / 3));
  std::string best;
  int best_distance = -1;
  bool best_begins = false;
  for (const std::string& choice : choices) {
    const std::string offered = lower_ascii(choice);
    const bool begins = typed.size() >= 3 && offered.compare(0, typed.size(), typed) == 0;
    const int distance = edit_distance(typed, offered);
    const bool something_left = distance < static_cast<int>(std::max(typed.size(), offered.size()));
    if (!begins && (distance > allowed || !something_left)) continue;
    if (best_distance >= 0 && (best_begins > begins || (best_begins == begins && best_distance <= distance)))
      continue;
    best = choice;
    best_distance = distance;
    best_begins = begins;
  }
  return best;
}

namespace {

std::string listed(const std::vector<std::string>& items, std::string_view last) {
  if (items.size() < 2) return join(items, "");
  return join({items.begin(), items.end() - 1}, ", ") + std::string(last) + items.back();
}

}  // namespace

std::string quoted_list(const std::vector<std::string>& items) { return listed(items, " and "); }
std::string either_of(const std::vector<std::string>& items) { return listed(items, " or "); }

std::string lower_ascii(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> pieces;
  for (std::size_t start = 0;;) {
    const std::size_t end = text.find(separator, start);
    pieces.emplace_back(text.substr(start, end - start));
    if (end == std::string_view::npos) return pieces;
    start = end + 1;
  }
}

std::string join(const std::vector<std::string>& items, std::string_view separator) {
  return fmt::format("{}", fmt::join(items, separator));
}

std::vector<std::string> wrap(std::string_view line, std::size_t width) {
  std::vector<std::string> lines(1);
  std::size_t used = 0;
  for (const std::string_view word : words_of(line)) {
    const std::size_t needed = display_width(word);
    if (!lines.back().empty() && used + 1 + needed > width) {
      lines.emplace_back();
      used = 0;
    }
    if (!lines.back().empty()) {
      lines.back() += ' ';
      ++used;
    }
    lines.back() += word;
    used += needed;
  }
  return lines;
}

}  // namespace regard
