#include <fmt/format.h>

#include "regard/core/date.hpp"
#include "regard/core/error.hpp"
#include "regard/core/text.hpp"
#include "regard/store/yaml.hpp"
#include "yaml_scan.hpp"

namespace regard::store {

namespace {

constexpr std::string_view small = "abcdefghijklmnopqrstuvwxyz";
constexpr std::string_view capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr std::string_view digits = "0123456789";

bool is_one_of(std::string_view set, char c) { return set.find(c) != std::string_view::npos; }

bool is_alphanumeric(char c) { return is_one_of(small, c) || is_one_of(capitals, c) || is_one_of(digits, c); }

/// A word that every reader takes for that text (or, a date or an instant, for that moment).
bool is_plain(std::string_view word) {
  if (word.empty() || !is_alphanumeric(word.front()) || word.back() == ':' || is_yaml_keyword(word))
    return false;
  for (const char c : word)
    if (!is_alphanumeric(c) && !is_one_of("-._:+/@", c)) return false;
  return Date::parse(word) || Instant::parse(word) || !is_yaml_number(word);
}

bool is_plain_key(std::string_view key) {
  const bool ours = key.substr(0, 2) == "x-";
  if (key.empty() || !is_one_of(small, key.front()) || is_yaml_keyword(key)) return false;
  for (const char c : key)
    if (!is_one_of(small, c) && !is_one_of(digits, c) && !is_one_of("-_", c) &&
        !(ours && is_one_of(capitals, c)))
      return false;
  return true;
}

struct Range {
  char32_t first;
  char32_t last;
};

/// Characters that do not show, change how others show, or that some reader refuses or takes for a line end.
constexpr Range escaped[] = {{0x00, 0x1F},     {0x7F, 0x9F},     {0xAD, 0xAD},     {0x61C, 0x61C},
                             {0x180E, 0x180E}, {0x200B, 0x200F}, {0x2028, 0x202E}, {0x2060, 0x206F},
                             {0xFDD0, 0xFDEF}, {0xFEFF, 0xFEFF}, {0xFFF9, 0xFFFB}, {0xE0000, 0xE007F}};

bool needs_escape(char32_t point) {
  if ((point & 0xFFFE) == 0xFFFE) return true;  // the last two of every plane are no characters
  for (const Range& range : escaped)
    if (range.first <= point && point <= range.last) return true;
  return false;
}

std::string escape(char32_t point) {
  if (point == '\n') return "\\n";
  if (point == '\t') return "\\t";
  const auto number = static_cast<unsigned>(point);
  return point > 0xFFFF ? fmt::format("\\U{:08X}", number) : fmt::format("\\u{:04X}", number);
}

std::string double_quoted(std::string_view text) {
  std::string quoted = "\"";
  for (std::size_t at = 0; at < text.size();) {
    const auto [point, length] = point_at(text, at);
    if (needs_escape(point)) {
      quoted += escape(point);
    } else {
      if (point == '"' || point == '\\') quoted += '\\';
      quoted += text.substr(at, length);
    }
    at += length;
  }
  return quoted + '"';
}

/// Lines that may stand beneath '|' as they are: printable, no blanks at their ends, exactly one newline
/// last.
bool fits_a_literal_block(std::string_view text) {
  if (text.size() < 2 || text.back() != '\n' || text[text.size() - 2] == '\n') return false;
  if (text.front() == ' ' || text.front() == '\n') return false;
  if (text.find(" \n") != std::string_view::npos) return false;
  for (std::size_t at = 0; at < text.size();) {
    const auto [point, length] = point_at(text, at);
    if (point != '\n' && needs_escape(point)) return false;
    at += length;
  }
  return true;
}

class Writer {
 public:
  /// `goes_on`: the first entry stands on the line of its '- '.
  void entries(const Tree& map, std::size_t indent, bool goes_on) {
    for (const Entry& entry : map.entries) {
      if (!goes_on) bytes_.append(indent, ' ');
      goes_on = false;
      bytes_ += key(entry.key) + ":";
      if (indent == 0 && entry.key == "recorded" && fits_one_line(entry.value))
        one_line(entry.value);
      else
        value(entry.value, indent);
    }
  }

  std::string take() { return std::move(bytes_); }

 private:
  static std::string checked(const std::string& text) {
    if (!is_utf8(text))
      throw Error(Error::Kind::usage, "'" + visible(text) + "' is not UTF-8",
                  "type it again, or convert it to UTF-8");
    return text;
  }

  static std::string key(const std::string& name) {
    return is_plain_key(name) ? name : double_quoted(checked(name));
  }

  static std::string scalar(const Tree& tree) {
    if (tree.is_null())
      throw Error(Error::Kind::usage, "a value that is not given cannot be written", "leave it out");
    if (tree.shape == Tree::Shape::boolean || tree.shape == Tree::Shape::integer) return tree.scalar;
    if (tree.shape == Tree::Shape::word && is_plain(tree.scalar)) return tree.scalar;
    return double_quoted(checked(tree.scalar));
  }

  static bool fits_one_line(const Tree& tree) {
    if (!tree.is_map() || tree.entries.empty()) return false;
    for (const Entry& entry : tree.entries)
      if (!entry.value.is_scalar()) return false;
    return true;
  }

  void one_line(const Tree& map) {
    std::string_view before = " {";
    for (const Entry& entry : map.entries) {
      bytes_ += fmt::format("{}{}: {}", before, key(entry.key), scalar(entry.value));
      before = ", ";
    }
    bytes_ += "}\n";
  }

  /// What follows "key:" or "-", to the end of its last line.
  void value(const Tree& tree, std::size_t indent) {
    if (tree.is_list() && !tree.items.empty()) {
      bytes_ += '\n';
      items(tree, indent + 2, false);
    } else if (tree.is_map() && !tree.entries.empty()) {
      bytes_ += '\n';
      entries(tree, indent + 2, false);
    } else if (!tree.is_scalar()) {
      bytes_ += tree.is_list() ? " []\n" : " {}\n";
    } else if (tree.shape == Tree::Shape::text && fits_a_literal_block(checked(tree.scalar))) {
      literal(tree.scalar, indent + 2);
    } else {
      bytes_ += " " + scalar(tree) + "\n";
    }
  }

  void items(const Tree& list, std::size_t indent, bool goes_on) {
    for (const Tree& item : list.items) {
      if (!goes_on) bytes_.append(indent, ' ');
      goes_on = false;
      bytes_ += '-';
      if (item.is_scalar() || (item.items.empty() && item.entries.empty())) {
        value(item, indent);
      } else {
        bytes_ += ' ';
        item.is_list() ? items(item, indent + 2, true) : entries(item, indent + 2, true);
      }
    }
  }

  void literal(std::string_view text, std::size_t indent) {
    bytes_ += " |\n";
    for (std::size_t start = 0; start < text.size();) {
      const std::size_t end = text.find('\n', start);
      if (end > start) bytes_.append(indent, ' ');
      bytes_ += text.substr(start, end - start + 1);
      start = end + 1;
    }
  }

  std::string bytes_;
};

}  // namespace

std::string write_yaml(const Tree& map) {
  if (!map.is_map()) throw Error(Error::Kind::usage, "only a map can be written", "give it keys");
  if (map.entries.empty()) return "{}\n";
  Writer writer;
  writer.entries(map, 0, false);
  return writer.take();
}

}  // namespace regard::store
