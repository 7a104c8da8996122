// Grows a tree from what a parser finds, one value at a time, and refuses at its place what only the order of
// values can show. It does not know which parser.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "regard/core/tree.hpp"
#include "yaml_scan.hpp"

namespace regard::store {

class YamlTree {
 public:
  /// Thrown when what was refused leaves nothing to go on with.
  struct Stopped {};

  YamlTree(YamlText& text, const YamlManner& manner) : text_(text), manner_(manner) {}

  /// Offsets are those of the first byte. A second document is refused.
  void begin_document(std::size_t at);
  void take_scalar(std::size_t at, const std::string& value);
  /// Nothing, written (`~`, `null`: at its place) or not (at the place of whatever comes next).
  void take_null(std::size_t at);
  void take_alias(std::size_t at);
  void open_list(std::size_t at, bool flow);
  void open_map(std::size_t at, bool flow);
  void close();

  const Tree& tree() const { return tree_; }
  const std::vector<Span>& scalars() const { return scalars_; }
  const Brackets& brackets() const { return brackets_; }
  /// Of the innermost bracket that is open; nullptr when none is.
  const std::size_t* open_bracket() const;

 private:
  /// A map or a list that is being read.
  struct Frame {
    Tree tree;
    std::size_t begin = 0;
    bool flow = false;
    int indent = -1;       // of the innermost block
    bool has_key = false;  // `entry` has its key and waits for its value
    bool refused = false;  // that key was refused: its value is not looked at
    Entry entry;
    Span key;
    std::map<std::string, int> lines;  // on which each key stands
  };

  void refuse(std::size_t at, std::string what, std::string mend);
  bool has_property(std::size_t at);
  void must_be_inside(std::size_t at);
  bool expects_key() const;
  Span measure(std::size_t at, const std::string& value, bool plain);
  void take_key(Span where, const std::string& name, bool plain);
  bool check_key(Span where, const std::string& name, bool plain);
  bool is_written_null(const Frame& around, std::size_t at) const;
  void take_empty(Frame& around, std::size_t at);
  void take_refused(std::size_t at);
  void open(Tree tree, std::size_t at, bool flow);
  void add(Tree value);
  static void finish_entry(Frame& map);

  YamlText& text_;
  const YamlManner& manner_;
  Tree tree_;
  std::vector<Frame> frames_;
  std::vector<Span> scalars_;
  Brackets brackets_;
  bool in_document_ = false;
};

}  // namespace regard::store
