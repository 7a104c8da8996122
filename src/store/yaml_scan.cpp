#include "yaml_scan.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <tuple>

#include "regard/core/text.hpp"

namespace regard::store {

namespace {

using Kind = YamlProblem::Kind;

constexpr std::size_t largest = 1024 * 1024;
constexpr std::size_t most_problems = 100;

/// Bytes of the character at `at`; a byte that is not UTF-8 is a character of its own.
std::size_t character_length(std::string_view text, std::size_t at) {
  for (std::size_t length = 1; length <= 4 && at + length <= text.size(); ++length)
    if (is_utf8(text.substr(at, length))) return length;
  return 1;
}

/// The offset of the character `count` characters after `from`, or the end.
std::size_t forward(std::string_view text, std::size_t from, std::size_t count) {
  for (; count > 0 && from < text.size(); --count) from += character_length(text, from);
  return from;
}

std::string excerpt_of(std::string_view line, int column) {
  constexpr std::size_t shown_before = 60;
  constexpr std::size_t shown_after = 40;
  const std::size_t before = column > 1 ? static_cast<std::size_t>(column - 1) : 0;
  const std::size_t begin = before > shown_before ? forward(line, 0, before - shown_before) : 0;
  const std::size_t here = forward(line, begin, std::min(before, shown_before));
  const std::size_t end = forward(line, here, shown_after);
  const std::string left = (begin > 0 ? "…" : "") + visible(line.substr(begin, here - begin));
  const std::string right = visible(line.substr(here, end - here)) + (end < line.size() ? "…" : "");
  return left + right + "\n" + std::string(display_width(left), ' ') + "^";
}

}  // namespace

std::string excerpt(std::string_view bytes, int line, int column) {
  std::size_t start = 0;
  for (int passed = 1; passed < line; ++passed) {
    const std::size_t end = bytes.find('\n', start);
    if (end == std::string_view::npos) return excerpt_of({}, column);
    start = end + 1;
  }
  return excerpt_of(bytes.substr(start, bytes.find('\n', start) - start), column);
}

YamlText::YamlText(std::string_view name, std::string_view bytes) : name_(name), bytes_(bytes), starts_{0} {
  for (std::size_t end = bytes.find('\n'); end != std::string_view::npos; end = bytes.find('\n', end + 1))
    if (end + 1 < bytes.size()) starts_.push_back(end + 1);
}

std::size_t YamlText::line_start(std::size_t offset) const {
  return *std::prev(std::upper_bound(starts_.begin(), starts_.end(), offset));
}

std::size_t YamlText::line_end(std::size_t offset) const {
  return std::min(bytes_.find('\n', offset), bytes_.size());
}

Place YamlText::place(std::size_t offset) {
  offset = std::min(offset, bytes_.size());
  if (offset == bytes_.size() && offset > 0 && bytes_.back() == '\n') --offset;
  const auto after = std::upper_bound(starts_.begin(), starts_.end(), offset);
  const std::size_t start = *std::prev(after);
  const bool onwards = known_offset_ >= start && known_offset_ <= offset;
  const std::size_t from = onwards ? known_offset_ : start;
  const int column = onwards && from > start ? known_column_ : 1;
  known_column_ = column + static_cast<int>(characters(bytes_.substr(from, offset - from)));
  known_offset_ = offset;
  return {std::string(name_), static_cast<int>(after - starts_.begin()), known_column_};
}

void YamlText::refuse(Kind kind, std::size_t offset, std::string what, std::string mend) {
  if (problems_.size() >= most_problems) return;
  const Place where = place(offset);
  const bool told = !problems_.empty() && problems_.back().where.line == where.line &&
                    problems_.back().where.column == where.column && problems_.back().what == what;
  if (told) return;  // a map and its first key begin at the same byte
  const std::size_t start = starts_[static_cast<std::size_t>(where.line - 1)];
  const std::string_view line = bytes_.substr(start, line_end(start) - start);
  problems_.push_back({kind, where, std::move(what), std::move(mend), excerpt_of(line, where.column)});
}

void YamlText::drop(Kind kind) {
  std::erase_if(problems_, [&](const YamlProblem& problem) { return problem.kind == kind; });
}

bool YamlText::has(Kind kind) const {
  return std::any_of(problems_.begin(), problems_.end(),
                     [&](const YamlProblem& problem) { return problem.kind == kind; });
}

bool YamlText::has_only(Kind kind) const {
  return std::all_of(problems_.begin(), problems_.end(),
                     [&](const YamlProblem& problem) { return problem.kind == kind; });
}

std::vector<YamlProblem> YamlText::problems() const {
  std::vector<YamlProblem> sorted = problems_;
  std::stable_sort(sorted.begin(), sorted.end(), [](const YamlProblem& a, const YamlProblem& b) {
    return std::tie(a.where.line, a.where.column) < std::tie(b.where.line, b.where.column);
  });
  return sorted;
}

namespace {

/// Once a line: the rest of a line in another encoding is no news.
void check_utf8(YamlText& text) {
  for (std::size_t start = 0; start < text.bytes().size();) {
    const auto bad = first_bad_utf8(text.bytes().substr(start));
    if (!bad) return;
    text.refuse(Kind::not_utf8, start + *bad, "this is not UTF-8", "save the file as UTF-8");
    start = text.line_end(start + *bad) + 1;
  }
}

/// Why a character may not stand in a file; nullptr when it may.
const char* refused_character(char32_t point) {
  if (point == '\t') return "a tab";
  if (point == 0xFEFF) return "a byte order mark";
  if (point < 0x20 || (point >= 0x7F && point <= 0x9F && point != 0x85)) return "a control character";
  if (point == 0x85 || point == 0x2028 || point == 0x2029) return "a line end that only some readers know";
  if ((point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF)) return "not a character";
  return nullptr;
}

std::string spelled(char32_t point) {
  const auto number = static_cast<unsigned>(point);
  return point > 0xFFFF ? fmt::format("\\U{:08X}", number) : fmt::format("\\u{:04X}", number);
}

void refuse_character(YamlText& text, std::size_t at, char32_t point, const char* why) {
  const std::string what = fmt::format("'U+{:04X}' is {}", static_cast<unsigned>(point), why);
  if (point == '\t')
    return text.refuse(Kind::forbidden, at, what, "indent with blanks; in double quotes write \\t");
  if (point == 0xFEFF && at == 0)
    return text.refuse(Kind::forbidden, at, what, "save the file as UTF-8 without it");
  text.refuse(Kind::forbidden, at, what,
              fmt::format("remove it, or in double quotes write {}", spelled(point)));
}

/// The first refused character of a line, and of the whole file the first carriage return.
void check_characters(YamlText& text) {
  const std::string_view bytes = text.bytes();
  const std::size_t carriage_return = bytes.find('\r');
  if (carriage_return != std::string_view::npos)
    text.refuse(Kind::forbidden, carriage_return, "lines end with a carriage return",
                "save the file with line feeds alone (Unix line ends)");
  for (std::size_t at = 0; at < bytes.size();) {
    const auto [point, length] = point_at(bytes, at);
    const char* why = point == '\n' || point == '\r' ? nullptr : refused_character(point);
    if (why) refuse_character(text, at, point, why);
    at = why ? text.line_end(at) : at + length;
  }
}

bool is_marker(std::string_view line, std::string_view marker) {
  return line.substr(0, marker.size()) == marker &&
         (line.size() == marker.size() || line[marker.size()] == ' ');
}

/// A conflict is told once, where it opens; parts of one that has no opening are told each.
void check_conflict(YamlText& text, std::size_t at, std::string_view line, bool& inside) {
  constexpr std::array<std::string_view, 4> markers = {"<<<<<<<", "|||||||", "=======", ">>>>>>>"};
  const auto found = std::find_if(markers.begin(), markers.end(),
                                  [&](std::string_view marker) { return is_marker(line, marker); });
  if (found == markers.end()) return;
  const bool opens = *found == markers.front();
  if (opens || !inside)
    text.refuse(Kind::conflict_markers, at, "git left the two sides of a conflict here",
                "keep one side of the file whole ('git checkout --ours FILE' or '--theirs')");
  inside = opens || (inside && *found != markers.back());
}

void check_document_marks(YamlText& text, std::size_t at, std::string_view line) {
  if (!line.empty() && line[0] == '%')
    text.refuse(Kind::forbidden, at, "'%' begins a directive",
                "remove the line, or put the text in double quotes");
  if (is_marker(line, "..."))
    text.refuse(Kind::forbidden, at, "'...' ends the document", "remove the line: a file is one document");
  const bool opening = at == 0 && line.find_last_not_of(' ') == 2;
  if (is_marker(line, "---") && !opening)
    text.refuse(Kind::forbidden, at, "'---' begins another document",
                "remove it: a file is one document, and '---' may only be its first line");
}

void check_end(YamlText& text) {
  const std::string_view bytes = text.bytes();
  if (bytes.back() != '\n')
    return text.refuse(Kind::cut_off, bytes.size(), "the file has been cut off: its last line has no end",
                       "compare it with what git keeps, then end it with one newline");
  const std::size_t last = bytes.find_last_not_of(" \n");
  const std::size_t end = last == std::string_view::npos ? 0 : text.line_end(last) + 1;
  if (std::count(bytes.begin() + static_cast<std::ptrdiff_t>(end), bytes.end(), '\n') > 1)
    text.refuse(Kind::forbidden, text.line_end(end) + 1, "blank lines at the end of the file",
                "end the file with one newline");
}

}  // namespace

bool scan_bytes(YamlText& text, const YamlManner& manner) {
  const std::string_view bytes = text.bytes();
  if (bytes.empty()) {
    text.refuse(Kind::cut_off, 0, "the file is empty", "compare it with what git keeps");
    return false;
  }
  if (bytes.size() > largest) {
    text.refuse(Kind::too_large, 0,
                fmt::format("the file has {} bytes; the most is {}", bytes.size(), largest),
                "keep long papers outside the register and name them in the record");
    return false;
  }
  check_utf8(text);
  if (!text.has_only(Kind::cut_off)) return false;
  check_characters(text);
  bool conflict = false;
  for (std::size_t at = 0; at < bytes.size(); at = text.line_end(at) + 1) {
    const std::string_view line = bytes.substr(at, text.line_end(at) - at);
    check_conflict(text, at, line, conflict);
    check_document_marks(text, at, line);
  }
  if (manner.must_end_with_newline) check_end(text);
  return text.has_only(Kind::cut_off);
}

std::pair<char32_t, std::size_t> point_at(std::string_view utf8, std::size_t offset) {
  const auto lead = static_cast<unsigned char>(utf8[offset]);
  if (lead < 0x80) return {lead, 1};
  const std::size_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  char32_t point = lead & (0xFFU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i)
    point = (point << 6) | (static_cast<unsigned char>(utf8[offset + i]) & 0x3FU);
  return {point, length};
}

}  // namespace regard::store
