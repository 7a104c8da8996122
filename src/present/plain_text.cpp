#include <cmark.h>
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "commonmark.hpp"
#include "regard/core/text.hpp"
#include "regard/present/page.hpp"

namespace regard::present {
namespace {

using commonmark::words_of;
using Lines = std::vector<std::string>;

constexpr std::size_t narrowest = 16;  // columns left to text, however deep it is indented
constexpr std::size_t longest_rule = 72;
constexpr int deepest = 32;  // below, structure is dropped and only the words stay

Lines lines_of(cmark_node* node, std::size_t width, int depth);

Lines wrapped(const std::string& words, std::size_t width) {
  Lines lines;
  for (const auto& line : split(words, '\n'))
    for (auto& piece : wrap(line, width)) lines.push_back(std::move(piece));
  return lines;
}

Lines heading(cmark_node* node, std::size_t width) {
  Lines lines = wrapped(words_of(node), width);
  std::size_t widest = 0;
  for (const auto& line : lines) widest = std::max(widest, display_width(line));
  lines.emplace_back(widest, cmark_node_get_heading_level(node) == 1 ? '=' : '-');
  return lines;
}

/// The blocks within `node`, one after the other, an empty line between unless `tight`.
Lines blocks(cmark_node* node, std::size_t width, int depth, bool tight) {
  Lines lines;
  for (cmark_node* block = cmark_node_first_child(node); block; block = cmark_node_next(block)) {
    Lines added = lines_of(block, width, depth);
    if (!lines.empty() && !added.empty() && !tight) lines.emplace_back();
    std::move(added.begin(), added.end(), std::back_inserter(lines));
  }
  return lines;
}

/// `first` before the first line, `rest` before the others; nothing is left hanging at an empty line.
void put_before(Lines& lines, const std::string& first, const std::string& rest) {
  if (lines.empty()) lines.emplace_back();
  for (std::size_t i = 0; i < lines.size(); ++i) {
    lines[i].insert(0, i == 0 ? first : rest);
    lines[i].resize(lines[i].find_last_not_of(' ') + 1);
  }
}

std::size_t left_of(std::size_t width, std::size_t taken) {
  return std::max(width, taken + narrowest) - taken;
}

std::string marker(cmark_node* list, int number) {
  if (cmark_node_get_list_type(list) != CMARK_ORDERED_LIST) return "- ";
  return fmt::format("{}{} ", number, cmark_node_get_list_delim(list) == CMARK_PAREN_DELIM ? ')' : '.');
}

Lines list(cmark_node* node, std::size_t width, int depth) {
  int number = cmark_node_get_list_start(node);
  int count = 0;
  for (cmark_node* item = cmark_node_first_child(node); item; item = cmark_node_next(item)) ++count;
  const std::size_t hang = marker(node, number + count - 1).size();  // the longest: all items line up
  const bool tight = cmark_node_get_list_tight(node) != 0;
  Lines lines;
  for (cmark_node* item = cmark_node_first_child(node); item; item = cmark_node_next(item)) {
    Lines added = blocks(item, left_of(width, hang), depth, tight);
    put_before(added, fmt::format("{:<{}}", marker(node, number++), hang), std::string(hang, ' '));
    if (!lines.empty() && !tight) lines.emplace_back();
    std::move(added.begin(), added.end(), std::back_inserter(lines));
  }
  return lines;
}

Lines code(cmark_node* node) {
  Lines lines = split(commonmark::text_or_nothing(cmark_node_get_literal(node)), '\n');
  while (!lines.empty() && lines.back().empty()) lines.pop_back();
  put_before(lines, "    ", "    ");
  return lines;
}

Lines quotation(cmark_node* node, std::size_t width, int depth) {
  Lines lines = blocks(node, left_of(width, 2), depth, false);
  put_before(lines, "> ", "> ");
  return lines;
}

Lines lines_of(cmark_node* node, std::size_t width, int depth) {
  if (depth > deepest) return wrapped(words_of(node), width);
  switch (cmark_node_get_type(node)) {
    case CMARK_NODE_HEADING:
      return heading(node, width);
    case CMARK_NODE_LIST:
      return list(node, width, depth + 1);
    case CMARK_NODE_BLOCK_QUOTE:
      return quotation(node, width, depth + 1);
    case CMARK_NODE_CODE_BLOCK:
      return code(node);
    case CMARK_NODE_THEMATIC_BREAK:
      return {std::string(std::min(width, longest_rule), '-')};
    case CMARK_NODE_HTML_BLOCK:
      return {};
    default:
      return wrapped(words_of(node), width);
  }
}

}  // namespace

std::string plain_text(std::string_view markdown, std::size_t width) {
  const commonmark::Document document = commonmark::read(markdown);
  return join(blocks(document.get(), std::max(width, narrowest), 0, false), "\n") + "\n";
}

}  // namespace regard::present
