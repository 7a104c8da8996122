#include <algorithm>

#include "regard/core/text.hpp"
#include "yaml_scan.hpp"

namespace regard::store {

namespace {

using Kind = YamlProblem::Kind;

bool is_blank(char c) { return c == ' ' || c == '\n'; }

constexpr std::string_view block_mend = "write '|' alone and the text beneath it, indented by two blanks";

/// Refuses what may not stand after '|' or '>' on its line; returns where the header itself ends.
std::size_t block_header_end(YamlText& text, std::size_t begin) {
  std::size_t end = begin + 1;
  if (text.at(end) == '+' || text.at(end) == '-') ++end;
  if (text.at(end) >= '0' && text.at(end) <= '9')
    text.refuse(Kind::forbidden, end, "a number after '|' or '>' is not read", std::string(block_mend));
  return end;
}

/// Goes over what no scalar covers, from the first byte to the last.
class Between {
 public:
  Between(YamlText& text, const Brackets& brackets, const YamlManner& manner)
      : text_(text), brackets_(brackets), manner_(manner) {}

  void pass(std::size_t begin, std::size_t end) {
    for (std::size_t at = begin; at < end; ++at) {
      if (text_.at(at) == '#') {
        check_comment(at);
        at = text_.line_end(at);
      } else {
        check(at);
      }
    }
    if (end < text_.bytes().size()) check_indent(end);
  }

 private:
  void check_comment(std::size_t at) {
    if (at > 0 && !is_blank(text_.at(at - 1)))
      text_.refuse(Kind::forbidden, at, "'#' begins a comment only after a blank", "put a blank before it");
    else if (!manner_.comments)
      text_.refuse(Kind::forbidden, at, "a comment has no place here",
                   "remove it: what is worth saying goes into a field");
  }

  void check(std::size_t at) {
    const char c = text_.at(at);
    if (is_blank(c)) return;
    check_indent(at);
    if (c == ':' && !is_blank(text_.at(at + 1)))
      text_.refuse(Kind::forbidden, at, "':' needs a blank after it", "write 'key: value'");
    if (c == '[' || c == '{') open_.push_back(outer_indent(at));
    if ((c == ']' || c == '}') && !open_.empty()) open_.pop_back();
    if (std::string_view("-:,[]{}").find(c) == std::string_view::npos)
      text_.refuse(Kind::forbidden, at, std::string("'") + c + "' has no place here",
                   "put text that holds it in double quotes");
  }

  /// Within brackets a line goes on, and other readers want that to show.
  void check_indent(std::size_t at) {
    if (open_.empty() || open_.back() < static_cast<int>(text_.indent(at))) return;
    const std::size_t start = text_.line_start(at);
    if (text_.bytes().find_first_not_of(' ', start) != at) return;
    text_.refuse(Kind::forbidden, at, "this line goes on within brackets and is not indented",
                 "indent it more than the line on which the bracket opens");
  }

  int outer_indent(std::size_t bracket) const {
    const auto found = brackets_.find(bracket);
    return found == brackets_.end() ? -1 : found->second;
  }

  YamlText& text_;
  const Brackets& brackets_;
  const YamlManner& manner_;
  std::vector<int> open_;
};

bool all_of_set(std::string_view text, std::string_view set) {
  return !text.empty() && text.find_first_not_of(set) == std::string_view::npos;
}

}  // namespace

Span quoted_span(YamlText& text, std::size_t begin) {
  const char quote = text.at(begin);
  const std::size_t line_end = text.line_end(begin);
  for (std::size_t at = begin + 1; at < line_end; ++at) {
    const bool escape = quote == '"' && text.at(at) == '\\';
    if (escape && at + 1 < line_end &&
        std::string_view("\"\\/bfnrtxuU0").find(text.at(at + 1)) == std::string_view::npos)
      text.refuse(Kind::forbidden, at, "this escape is not read the same everywhere",
                  "write \\\\ for a backslash, \\u and four digits for a character");
    const bool doubled = quote == '\'' && text.at(at) == quote && text.at(at + 1) == quote;
    if (escape || doubled)
      ++at;
    else if (text.at(at) == quote)
      return {begin, at + 1};
  }
  text.refuse(Kind::syntax, begin, std::string("the quote ") + quote + " does not close on its line",
              "close it; longer text goes beneath '|', indented by two blanks");
  return {};
}

std::vector<Span> block_spans(YamlText& text, std::size_t begin, std::size_t parent_indent) {
  const std::string_view bytes = text.bytes();
  const std::size_t header_end = block_header_end(text, begin);
  std::size_t end = text.line_end(begin) + 1;
  Span lines{end, end};
  std::size_t content_indent = 0;
  while (end < bytes.size()) {
    const std::size_t first = std::min(bytes.find_first_not_of(' ', end), bytes.size());
    const bool empty = first == bytes.size() || bytes[first] == '\n';
    if (!empty && content_indent == 0) content_indent = std::max(parent_indent + 1, first - end);
    if (!empty && first - end < content_indent) break;
    end = text.line_end(end) + 1;
    if (!empty) lines.end = std::min(end, bytes.size());
  }
  std::vector<Span> spans = {{begin, header_end}};
  if (lines.end > lines.begin) spans.push_back(lines);
  return spans;
}

void check_between(YamlText& text, const std::vector<Span>& scalars, const Brackets& brackets,
                   const YamlManner& manner) {
  Between between(text, brackets, manner);
  std::size_t at = 0;
  for (const Span& scalar : scalars) {
    between.pass(at, scalar.begin);
    at = scalar.end;
  }
  between.pass(at, text.bytes().size());
}

bool is_yaml_keyword(std::string_view plain) {
  constexpr std::string_view words[] = {"y", "n", "yes", "no", "on", "off", "true", "false", "null", "~"};
  const std::string lower = lower_ascii(plain);
  return std::any_of(std::begin(words), std::end(words),
                     [&](std::string_view word) { return word == lower; });
}

bool is_yaml_number(std::string_view plain) {
  if (plain.empty()) return false;
  const std::string_view digits = plain.substr(plain[0] == '+' || plain[0] == '-' ? 1 : 0);
  const std::string lower = lower_ascii(digits);
  if (lower == ".inf" || lower == ".nan") return true;
  const std::string_view radix = std::string_view(lower).substr(0, 2);
  const std::string_view rest = std::string_view(lower).substr(std::min<std::size_t>(2, lower.size()));
  if (radix == "0x") return all_of_set(rest, "0123456789abcdef_");
  if (radix == "0o" || radix == "0b") return all_of_set(rest, "01234567_");
  const bool begins = digits.find_first_of("0123456789") <= 1 && digits.find_first_of("0123456789.") == 0;
  return begins && all_of_set(lower, "0123456789_.:+-etz");
}

}  // namespace regard::store
