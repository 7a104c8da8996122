#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <sstream>

#include "yaml_scan.hpp"
#include "yaml_tree.hpp"

namespace regard::store {

namespace {

using Kind = YamlProblem::Kind;

std::size_t offset(const YAML::Mark& mark) { return static_cast<std::size_t>(std::max(mark.pos, 0)); }

bool is_flow(YAML::EmitterStyle::value style) { return style == YAML::EmitterStyle::Flow; }

/// yaml-cpp's events as what a YamlTree takes. Its marks count bytes from 0; tags and anchors show in the
/// bytes.
class Events final : public YAML::EventHandler {
 public:
  explicit Events(YamlTree& tree) : tree_(tree) {}

  void OnDocumentStart(const YAML::Mark& mark) override { tree_.begin_document(offset(mark)); }
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t) override { tree_.take_null(offset(mark)); }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { tree_.take_alias(offset(mark)); }
  void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                const std::string& value) override {
    tree_.take_scalar(offset(mark), value);
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                       YAML::EmitterStyle::value style) override {
    tree_.open_list(offset(mark), is_flow(style));
  }
  void OnSequenceEnd() override { tree_.close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                  YAML::EmitterStyle::value style) override {
    tree_.open_map(offset(mark), is_flow(style));
  }
  void OnMapEnd() override { tree_.close(); }

 private:
  YamlTree& tree_;
};

struct Complaint {
  std::string_view theirs;  // how yaml-cpp's message begins
  std::string_view what;
  std::string_view mend;
};

constexpr std::string_view quote_it = "put the text in double quotes";
constexpr std::string_view one_a_line =
    "write one 'key: value' or '- item' a line, those that belong together from the same column; nothing "
    "follows a closing quote or bracket";
constexpr std::string_view escapes = "write \\\\ for a backslash, \\u and four digits for a character";

constexpr Complaint complaints[] = {
    {"illegal map value", "': ' is not expected here", "put text that holds it in double quotes"},
    {"illegal EOF in scalar", "the quote is not closed", "close it; longer text goes beneath '|', indented by two blanks"},
    {"end of map not found", "this does not belong to the lines above", one_a_line},
    {"end of sequence not found", "this does not belong to the list above", one_a_line},
    {"end of map flow not found", "',' or '}' is expected here", "put text that holds it in double quotes"},
    {"end of sequence flow not found", "',' or ']' is expected here",
     "put text that holds it in double quotes"},
    {"illegal flow end", "this bracket closes nothing", "remove it, or put the text in double quotes"},
    {"illegal block entry", "a list cannot begin here",
     "write each '- item' on a line of its own beneath the key"},
    {"illegal map key", "'? ' is not expected here", quote_it},
    {"unknown token", "a value cannot begin with this character", quote_it},
    {"unknown escape character", "this escape is not known", escapes},
    {"bad character found while scanning hex", "this escape lacks a digit", escapes},
    {"invalid unicode", "this escape stands for no character", escapes},
    {"unexpected character in block scalar", "nothing may follow '|' or '>'",
     "write the text on the lines beneath"},
    {"the referenced anchor is not defined", "'*' begins an alias", quote_it},
    {"alias not found after *", "'*' begins an alias", quote_it},
    {"illegal character found while scanning alias", "'*' begins an alias", quote_it},
    {"anchor not found after &", "'&' begins an anchor", quote_it},
    {"illegal character found while scanning anchor", "'&' begins an anchor", quote_it},
    {"cannot assign multiple anchors", "'&' begins an anchor", quote_it},
    {"illegal character found while scanning tag", "'!' begins a tag", quote_it},
    {"tag handle with no suffix", "'!' begins a tag", quote_it},
    {"end of verbatim tag not found", "'!' begins a tag", quote_it},
    {"cannot assign multiple tags", "'!' begins a tag", quote_it},
};

/// The one syntax problem of a file, in our words. A bracket that nothing on its line closes is told where it
/// opens.
void complain(YamlText& text, const YAML::Exception& broken, const std::size_t* open_bracket) {
  const std::size_t at = offset(broken.mark);
  const bool unclosed = open_bracket && text.line_end(*open_bracket) <= at;
  if (unclosed && broken.msg.find("flow not found") != std::string::npos)
    return text.refuse(Kind::syntax, *open_bracket, fmt::format("'{}' is not closed", text.at(*open_bracket)),
                       "close it, or put the text in double quotes");
  for (const Complaint& ours : complaints)
    if (std::string_view(broken.msg).substr(0, ours.theirs.size()) == ours.theirs)
      return text.refuse(Kind::syntax, at, std::string(ours.what), std::string(ours.mend));
  text.refuse(Kind::syntax, at, "this is not YAML: " + broken.msg, std::string(one_a_line));
}

/// True when every document could be parsed to its end.
bool parse(YamlText& text, YamlTree& tree) {
  try {
    Events events(tree);
    std::istringstream in{std::string(text.bytes())};
    YAML::Parser parser(in);
    if (!parser.HandleNextDocument(events))
      text.refuse(Kind::cut_off, 0, "there is nothing in this file", "compare it with what git keeps");
    while (parser.HandleNextDocument(events)) continue;
    return true;
  } catch (const YamlTree::Stopped&) {
    // What is never closed makes yaml-cpp see keys where there are none.
    if (text.has(Kind::syntax) || text.has(Kind::too_deep)) text.drop(Kind::forbidden);
  } catch (const YAML::Exception& broken) {
    text.drop(Kind::forbidden);
    complain(text, broken, tree.open_bracket());
  }
  return false;
}

}  // namespace

YamlRead read_yaml(std::string_view name, std::string_view bytes, const YamlManner& manner) {
  YamlText text(name, bytes);
  YamlRead read;
  if (scan_bytes(text, manner)) {
    YamlTree tree(text, manner);
    if (parse(text, tree) && !text.has(Kind::forbidden))
      check_between(text, tree.scalars(), tree.brackets(), manner);
    read.tree = tree.tree();
  }
  read.problems = text.problems();
  if (!read.problems.empty()) read.tree = Tree();
  return read;
}

}  // namespace regard::store
