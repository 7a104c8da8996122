#include "mustache_parse.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "regard/core/error.hpp"

namespace regard::present::mustache {
namespace {

constexpr std::size_t deepest_section = 32;  // bounds the recursion of whoever walks the parts
constexpr std::string_view blanks = " \t\r\n";

std::string_view trimmed(std::string_view words) {
  const auto first = words.find_first_not_of(blanks);
  if (first == std::string_view::npos) return {};
  return words.substr(first, words.find_last_not_of(blanks) - first + 1);
}

bool is_name_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

/// Letters, digits, "_" and "-", with single dots between where `dotted`.
bool is_name(std::string_view words, bool dotted) {
  if (words.empty() || words.front() == '.' || words.back() == '.') return false;
  if (words.find("..") != std::string_view::npos) return false;
  return std::all_of(words.begin(), words.end(),
                     [&](char c) { return is_name_character(c) || (dotted && c == '.'); });
}

std::string indented(std::string_view text, std::string_view indentation) {
  if (indentation.empty()) return std::string(text);
  std::string out;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size() - 1) + 1;
    out.append(indentation).append(text.substr(0, end));
    text.remove_prefix(end);
  }
  return out;
}

class Parser {
 public:
  Parser(std::string_view name, std::string_view text, std::string_view indentation)
      : name_(name), text_(indented(text, indentation)), indentation_(indentation.size()) {}

  std::vector<Part> parts() {
    open_.emplace_back();
    for (std::size_t from = 0; from < text_.size();) from = step(from);
    if (open_.size() > 1) {
      const Part& left = open_.back();
      fail(left.place, fmt::format("section '{}' is not closed", left.words),
           fmt::format("write {{{{/{}}}}} where it ends", left.words));
    }
    return std::move(open_.front().parts);
  }

 private:
  /// A tag as it stands in the text: [begin, end) with its delimiters, and the words between.
  struct Tag {
    char sigil = ' ';  // one of #^/>&!={ or a blank for a plain value
    std::string_view words;
    std::size_t begin = 0;
    std::size_t end = 0;
    Place place;
  };

  [[noreturn]] void fail(const Place& place, const std::string& what, const std::string& mend) const {
    throw Error(Error::Kind::records, fmt::format("template '{}': {}", name_, what), mend, place);
  }

  /// Only ever asked of later and later offsets.
  Place place_at(std::size_t offset) {
    for (; counted_ < offset; ++counted_) {
      if (text_[counted_] == '\n') {
        ++line_;
        column_ = 1 - static_cast<int>(indentation_);
      } else if ((static_cast<unsigned char>(text_[counted_]) & 0xC0U) != 0x80U) {
        ++column_;
      }
    }
    return {name_, line_, std::max(column_, 1)};
  }

  /// Reads the text up to the next tag and the tag; returns where to go on.
  std::size_t step(std::size_t from) {
    const auto begin = text_.find(opening_, from);
    const Place place = place_at(from);
    if (begin == std::string::npos) {
      add_text(from, text_.size(), place);
      return text_.size();
    }
    const Tag tag = read_tag(begin);
    const auto [text_end, next] = outside(tag, from);
    add_text(from, text_end, place);
    act_on(tag, std::string_view(text_).substr(text_end, tag.begin - text_end));
    return next;
  }

  Tag read_tag(std::size_t begin) {
    const std::string_view text = text_;
    Tag tag;
    tag.begin = begin;
    tag.place = place_at(begin);
    auto at = begin + opening_.size();
    if (at < text.size() && std::string_view("#^/>&!={").find(text[at]) != std::string_view::npos)
      tag.sigil = text[at++];
    const std::string closing = (tag.sigil == '{' ? "}" : tag.sigil == '=' ? "=" : "") + closing_;
    const auto end = text.find(closing, at);
    if (end == std::string_view::npos)
      fail(tag.place, "a tag is not closed", fmt::format("write '{}' where it ends", closing));
    tag.words = trimmed(text.substr(at, end - at));
    tag.end = end + closing.size();
    return tag;
  }

  /// Where the text before the tag ends and the text after it begins: a tag that is not a value and has its
  /// line to itself takes the whole line with it.
  std::pair<std::size_t, std::size_t> outside(const Tag& tag, std::size_t from) const {
    const std::pair as_it_stands{tag.begin, tag.end};
    if (tag.sigil == ' ' || tag.sigil == '&' || tag.sigil == '{') return as_it_stands;
    auto line_begin = tag.begin;
    while (line_begin > 0 && (text_[line_begin - 1] == ' ' || text_[line_begin - 1] == '\t')) --line_begin;
    if (line_begin < from || (line_begin > 0 && text_[line_begin - 1] != '\n')) return as_it_stands;
    auto rest = text_.find_first_not_of(" \t", tag.end);
    if (rest == std::string::npos) return {line_begin, text_.size()};
    if (text_[rest] == '\r' && rest + 1 < text_.size()) ++rest;
    if (text_[rest] != '\n') return as_it_stands;
    return {line_begin, rest + 1};
  }

  void add_text(std::size_t from, std::size_t end, const Place& place) {
    if (end <= from) return;
    open_.back().parts.push_back({Part::Kind::text, text_.substr(from, end - from), place, {}, {}});
  }

  void act_on(const Tag& tag, std::string_view line_before) {
    switch (tag.sigil) {
      case '!':
        return;
      case '=':
        return set_delimiters(tag);
      case '/':
        return close_section(tag);
      case '#':
        return open_section(Part::Kind::section, tag);
      case '^':
        return open_section(Part::Kind::inverted, tag);
      case '>':
        return add_partial(tag, line_before);
      default:
        break;
    }
    const auto kind = tag.sigil == ' ' ? Part::Kind::value : Part::Kind::raw_value;
    open_.back().parts.push_back({kind, value_name(tag), tag.place, {}, {}});
  }

  std::string value_name(const Tag& tag) const {
    if (tag.words != "." && !is_name(tag.words, true))
      fail(tag.place, fmt::format("'{}' is not a name", tag.words),
           "use letters, digits, '_' and '-', with single dots between");
    return std::string(tag.words);
  }

  void add_partial(const Tag& tag, std::string_view line_before) {
    if (!is_name(tag.words, false))
      fail(tag.place, fmt::format("'{}' is not the name of a partial", tag.words),
           "name it in letters, digits, '_' and '-'; a value cannot choose it");
    open_.back().parts.push_back(
        {Part::Kind::partial, std::string(tag.words), tag.place, std::string(line_before), {}});
  }

  void open_section(Part::Kind kind, const Tag& tag) {
    if (open_.size() > deepest_section)
      fail(tag.place, fmt::format("section '{}' is nested too deeply", tag.words),
           fmt::format("at most {} sections may stand within one another", deepest_section));
    open_.push_back({kind, value_name(tag), tag.place, {}, {}});
  }

  void close_section(const Tag& tag) {
    if (open_.size() == 1)
      fail(tag.place, fmt::format("'{}' is closed, and no section is open", tag.words),
           "remove the closing tag, or open the section before it");
    if (open_.back().words != tag.words)
      fail(tag.place,
           fmt::format("'{}' is closed, and the section open here is '{}', from line {}", tag.words,
                       open_.back().words, open_.back().place.line),
           fmt::format("close '{}' first", open_.back().words));
    Part section = std::move(open_.back());
    open_.pop_back();
    open_.back().parts.push_back(std::move(section));
  }

  void set_delimiters(const Tag& tag) {
    const auto gap = tag.words.find_first_of(blanks);
    const auto second = gap == std::string_view::npos ? std::string_view() : trimmed(tag.words.substr(gap));
    if (second.empty() || second.find_first_of(" \t\r\n=") != std::string_view::npos ||
        tag.words.find('=') != std::string_view::npos)
      fail(tag.place, fmt::format("'{}' does not set delimiters", tag.words),
           "write two words without '=', with a blank between");
    opening_ = tag.words.substr(0, gap);
    closing_ = second;
  }

  std::string name_;
  std::string text_;
  std::size_t indentation_;
  std::string opening_ = "{{";
  std::string closing_ = "}}";
  std::vector<Part> open_;  // the template itself, then each section not closed yet
  std::size_t counted_ = 0;
  int line_ = 1;
  int column_ = 1 - static_cast<int>(indentation_);
};

}  // namespace

std::vector<Part> parse(std::string_view name, std::string_view text, std::string_view indentation) {
  return Parser(name, text, indentation).parts();
}

}  // namespace regard::present::mustache
