#include "yaml_tree.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "regard/core/text.hpp"

namespace regard::store {

namespace {

using Kind = YamlProblem::Kind;

constexpr std::size_t deepest = 8;
constexpr std::size_t most_integer_digits = 18;

/// -?(0|[1-9][0-9]*), but "-0", which no other reader gives back as it was.
bool is_integer(std::string_view plain) {
  const std::string_view digits = plain.substr(!plain.empty() && plain[0] == '-' ? 1 : 0);
  if (digits.empty() || digits.size() > most_integer_digits) return false;
  if (digits.find_first_not_of("0123456789") != std::string_view::npos) return false;
  return digits[0] != '0' || plain == "0";
}

Tree plain_scalar(const std::string& value) {
  Tree tree = Tree::word(value);
  if (value == "true" || value == "false") tree.shape = Tree::Shape::boolean;
  if (is_integer(value)) tree.shape = Tree::Shape::integer;
  return tree;
}

Tree placed(Tree tree, Place place) {
  tree.place = std::move(place);
  return tree;
}

}  // namespace

const std::size_t* YamlTree::open_bracket() const {
  return frames_.empty() || !frames_.back().flow ? nullptr : &frames_.back().begin;
}

void YamlTree::begin_document(std::size_t at) {
  if (in_document_) {
    refuse(at, "this stands after the end of the document",
           "write one 'key: value' a line, all from the same column");
    throw Stopped();
  }
  in_document_ = true;
}

void YamlTree::take_scalar(std::size_t at, const std::string& value) {
  if (has_property(at)) return take_refused(at);
  const bool plain = std::string_view("\"'|>").find(text_.at(at)) == std::string_view::npos;
  const Span where = measure(at, value, plain);
  must_be_inside(at);
  if (expects_key()) return take_key(where, value, plain);
  add(placed(plain ? plain_scalar(value) : Tree::text(value), text_.place(at)));
}

void YamlTree::take_null(std::size_t at) {
  must_be_inside(at);
  if (expects_key()) {
    refuse(at, "this key is nothing",
           "write 'key: value', the key in double quotes where it reads as nothing");
    return take_refused(at);
  }
  Frame& around = frames_.back();
  if (around.refused || has_property(at)) return take_refused(at);
  if (!is_written_null(around, at)) return take_empty(around, at);
  const std::string_view word = text_.bytes().substr(at, text_.at(at) == '~' ? 1 : 4);
  refuse(at, fmt::format("'{}' is nothing", word), "leave the key out, or put the text in double quotes");
  take_refused(at);
}

void YamlTree::take_alias(std::size_t at) {
  refuse(at, "'*' begins an alias", "write the value itself, or put the text in double quotes");
  take_refused(at);
}

void YamlTree::open_list(std::size_t at, bool flow) {
  has_property(at);
  must_be_inside(at);
  open(Tree::list(), at, flow);
}

void YamlTree::open_map(std::size_t at, bool flow) {
  if (!has_property(at) && flow && text_.at(at) != '{')
    refuse(at, "a 'key: value' within '[ ]' has no braces",
           "write [{key: value}], or put the text in double quotes");
  open(Tree::map(), at, flow);
}

void YamlTree::close() {
  Tree whole = std::move(frames_.back().tree);
  frames_.pop_back();
  if (frames_.empty())
    tree_ = std::move(whole);
  else if (expects_key())
    take_refused(frames_.back().begin);
  else
    add(std::move(whole));
}

void YamlTree::refuse(std::size_t at, std::string what, std::string mend) {
  text_.refuse(Kind::forbidden, at, std::move(what), std::move(mend));
}

bool YamlTree::has_property(std::size_t at) {
  const char first = text_.at(at);
  if (first == '!') refuse(at, "'!' begins a tag", "remove the tag, or put the text in double quotes");
  if (first == '&') refuse(at, "'&' begins an anchor", "remove the anchor, or put the text in double quotes");
  return first == '!' || first == '&';
}

void YamlTree::must_be_inside(std::size_t at) {
  if (!frames_.empty()) return;
  refuse(at, "the file does not begin with 'key: value'",
         "write one 'key: value' a line, from the first column");
  throw Stopped();
}

bool YamlTree::expects_key() const {
  return !frames_.empty() && frames_.back().tree.is_map() && !frames_.back().has_key;
}

/// Notes what the scalar covers; of a block scalar only the last part is returned.
Span YamlTree::measure(std::size_t at, const std::string& value, bool plain) {
  if (plain) {
    if (text_.bytes().substr(at, value.size()) != value)
      refuse(at, "this text goes over more than one line",
             "put it in double quotes on one line, or beneath '|'");
    scalars_.push_back({at, at + value.size()});
  } else if (text_.at(at) == '"' || text_.at(at) == '\'') {
    scalars_.push_back(quoted_span(text_, at));
    if (scalars_.back().end == 0) throw Stopped();
  } else {
    const int indent = frames_.empty() ? 0 : std::max(frames_.back().indent, 0);
    for (const Span& part : block_spans(text_, at, static_cast<std::size_t>(indent)))
      scalars_.push_back(part);
  }
  return scalars_.back();
}

void YamlTree::take_key(Span where, const std::string& name, bool plain) {
  Frame& map = frames_.back();
  map.has_key = true;
  map.key = where;
  map.entry = {name, {}, text_.place(where.begin)};
  map.refused = !check_key(where, name, plain);
  const auto [first, is_new] = map.lines.emplace(name, map.entry.place.line);
  if (is_new || map.refused) return;
  text_.refuse(
      Kind::repeated_key, where.begin,
      fmt::format("'{}' is here a second time; the first is on line {}", visible(name), first->second),
      "keep one of the two");
}

bool YamlTree::check_key(Span where, const std::string& name, bool plain) {
  const std::string shown = visible(name);
  const std::size_t start = text_.line_start(where.begin);
  const std::string_view before = text_.bytes().substr(start, where.begin - start);
  const std::size_t mark = before.find_last_not_of(' ');
  const std::size_t after = std::min(text_.bytes().find_first_not_of(' ', where.end), text_.bytes().size());
  if (mark != std::string_view::npos && before[mark] == '?')
    refuse(start + mark, "'?' begins a key of many lines", "write 'key: value'");
  else if (text_.at(after) != ':')
    refuse(where.begin, fmt::format("'{}' has no ': ' after it", shown), "write 'key: value'");
  else if (plain && name == "<<")
    refuse(where.begin, "'<<' merges another map into this one", "write the keys themselves");
  else if (plain && (is_yaml_keyword(name) || is_yaml_number(name)))
    refuse(where.begin, fmt::format("the key '{}' is not text to every reader", shown),
           "put it in double quotes");
  else
    return true;
  return false;
}

bool YamlTree::is_written_null(const Frame& around, std::size_t at) const {
  const bool word = text_.at(at) == '~' || lower_ascii(text_.bytes().substr(at, 4)) == "null";
  const bool same_line = around.has_key && text_.line_start(at) == text_.line_start(around.key.begin);
  return word && (same_line || static_cast<int>(text_.indent(at)) > around.indent);
}

void YamlTree::take_empty(Frame& around, std::size_t at) {
  if (around.has_key && !around.flow && manner_.empty_values) {
    around.entry.value.place = around.entry.place;
    return finish_entry(around);
  }
  const std::string mend = "write it, or leave the key out; text that may be empty is \"\"";
  if (around.has_key)
    refuse(around.key.begin, fmt::format("'{}' has no value", visible(around.entry.key)), mend);
  else
    refuse(around.flow ? at : text_.bytes().rfind('-', at - 1), "this item of the list has no value", mend);
  take_refused(at);
}

/// Stands in for what was refused, so that the rest can still be read.
void YamlTree::take_refused(std::size_t at) {
  must_be_inside(at);
  if (!expects_key()) return add(Tree::null());
  frames_.back().has_key = true;
  frames_.back().refused = true;
}

void YamlTree::open(Tree tree, std::size_t at, bool flow) {
  if (expects_key()) refuse(at, "this key is a map or a list", "write 'key: value'");
  if (frames_.size() == deepest) {
    text_.refuse(Kind::too_deep, at, fmt::format("more than {} maps and lists within each other", deepest),
                 "write it flatter");
    throw Stopped();
  }
  const int outer = frames_.empty() ? -1 : frames_.back().indent;
  if (flow) brackets_[at] = outer;
  Frame frame;
  frame.tree = placed(std::move(tree), text_.place(at));
  frame.begin = at;
  frame.flow = flow;
  frame.indent = flow ? outer : static_cast<int>(text_.indent(at));
  frames_.push_back(std::move(frame));
}

void YamlTree::add(Tree value) {
  Frame& around = frames_.back();
  if (around.tree.is_list()) {
    around.tree.items.push_back(std::move(value));
  } else {
    around.entry.value = std::move(value);
    finish_entry(around);
  }
}

void YamlTree::finish_entry(Frame& map) {
  map.tree.entries.push_back(std::move(map.entry));
  map.entry = {};
  map.has_key = false;
  map.refused = false;
}

}  // namespace regard::store
