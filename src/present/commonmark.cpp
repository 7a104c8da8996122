#include "commonmark.hpp"

#include <fmt/format.h>

#include <utility>
#include <vector>

namespace regard::present::commonmark {
namespace {

class Words {
 public:
  static std::string of(cmark_node* top) {
    Words words;
    walk(top, [&](cmark_node* node, bool entering) { words.add(node, entering); });
    return std::move(words.out_);
  }

 private:
  void add(cmark_node* node, bool entering) {
    switch (cmark_node_get_type(node)) {
      case CMARK_NODE_TEXT:
      case CMARK_NODE_CODE_BLOCK:
      case CMARK_NODE_CODE:
        out_ += text_or_nothing(cmark_node_get_literal(node));
        break;
      case CMARK_NODE_SOFTBREAK:
        out_ += ' ';
        break;
      case CMARK_NODE_LINEBREAK:
        out_ += '\n';
        break;
      case CMARK_NODE_PARAGRAPH:
        if (!entering) out_ += ' ';  // where structure is dropped, another may follow
        break;
      case CMARK_NODE_LINK:
        if (entering)
          begun_.push_back(out_.size());
        else
          end_link(node);
        break;
      default:
        break;
    }
  }

  /// An address that is its own words is not said twice.
  void end_link(cmark_node* node) {
    const std::string address = text_or_nothing(cmark_node_get_url(node));
    const std::string said = out_.substr(begun_.back());
    begun_.pop_back();
    if (address.empty() || said == address || "mailto:" + said == address || "tel:" + said == address) return;
    out_ += said.empty() ? address : fmt::format(" ({})", address);
  }

  std::string out_;
  std::vector<std::size_t> begun_;  // where the words of each open link began
};

}  // namespace

Document read(std::string_view markdown) {
  return Document(cmark_parse_document(markdown.data(), markdown.size(), options));
}

std::string text_or_nothing(const char* text) { return text ? text : ""; }

std::string words_of(cmark_node* node) { return Words::of(node); }

}  // namespace regard::present::commonmark
