// What reading YAML needs to know of the bytes themselves: where they stand, which are refused before any
// parser sees them, how far a scalar reaches. No events and no trees.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "regard/store/yaml.hpp"

namespace regard::store {

/// The bytes of one file, and what is wrong with them so far.
class YamlText {
 public:
  YamlText(std::string_view name, std::string_view bytes);

  std::string_view bytes() const { return bytes_; }
  char at(std::size_t offset) const { return offset < bytes_.size() ? bytes_[offset] : '\n'; }
  /// Quickest when asked in the order of the file.
  Place place(std::size_t offset);
  std::size_t line_start(std::size_t offset) const;
  /// Of its newline, or of the end of the bytes.
  std::size_t line_end(std::size_t offset) const;
  /// Bytes before `offset` on its line.
  std::size_t indent(std::size_t offset) const { return offset - line_start(offset); }

  /// Adds a problem; beyond the hundredth they are dropped.
  void refuse(YamlProblem::Kind kind, std::size_t offset, std::string what, std::string mend);
  void drop(YamlProblem::Kind kind);
  bool has(YamlProblem::Kind kind) const;
  bool has_only(YamlProblem::Kind kind) const;
  /// By line and column.
  std::vector<YamlProblem> problems() const;

 private:
  std::string_view name_;
  std::string_view bytes_;
  std::vector<std::size_t> starts_;
  std::vector<YamlProblem> problems_;
  std::size_t known_offset_ = 0;  // the last place asked for, so that a long line is counted once
  int known_column_ = 1;
};

/// From its first byte to the byte after its last.
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// Refuses what no parser need see; true when the bytes are worth parsing.
bool scan_bytes(YamlText& text, const YamlManner& manner);

/// The quoted scalar that opens at `begin`; refused, and empty, when it does not close on its line.
Span quoted_span(YamlText& text, std::size_t begin);
/// Header and lines of the literal or folded scalar whose '|' or '>' is at `begin`, within a collection that
/// stands at `parent_indent`.
std::vector<Span> block_spans(YamlText& text, std::size_t begin, std::size_t parent_indent);

/// Where each bracket opens, and how far the block around it is indented (-1: nothing is around it).
using Brackets = std::map<std::size_t, int>;
/// Refuses what stands between the scalars and is not in the subset: what yaml-cpp lets pass in silence.
void check_between(YamlText& text, const std::vector<Span>& scalars, const Brackets& brackets,
                   const YamlManner& manner);

/// The code point at `offset` of text known to be UTF-8, and its length in bytes.
std::pair<char32_t, std::size_t> point_at(std::string_view utf8, std::size_t offset);

/// What YAML 1.1 or 1.2 takes for a boolean or for nothing: y n yes no on off true false null ~, in any case.
bool is_yaml_keyword(std::string_view plain);
/// What YAML 1.1 or 1.2 takes for a number, a sexagesimal or a moment.
bool is_yaml_number(std::string_view plain);

}  // namespace regard::store
