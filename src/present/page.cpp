#include "regard/present/page.hpp"

#include <cmark.h>
#include <fmt/format.h>

#include <memory>
#include <string>
#include <vector>

#include "address_window.hpp"
#include "commonmark.hpp"
#include "page_parts.hpp"
#include "regard/core/letter_form.hpp"
#include "regard/present/mustache.hpp"
#include "regard/present/picture.hpp"
#include "whole_words.hpp"

namespace regard::present {
namespace {

/// After each link, its address for who reads on paper.
void spell_out_links(cmark_node* document) {
  std::vector<cmark_node*> links;
  commonmark::walk(document, [&](cmark_node* node, bool entering) {
    if (!entering && cmark_node_get_type(node) == CMARK_NODE_LINK) links.push_back(node);
  });
  for (cmark_node* link : links) {
    const std::string address = commonmark::text_or_nothing(cmark_node_get_url(link));
    if (!address.starts_with("http://") && !address.starts_with("https://")) continue;
    if (commonmark::words_of(link) == address) continue;
    commonmark::Document note(cmark_node_new(CMARK_NODE_CUSTOM_INLINE));
    cmark_node_set_on_enter(
        note.get(), fmt::format("<span class=\"address\"> ({})</span>", escape_html(address)).c_str());
    if (cmark_node_insert_after(link, note.get()) != 0) note.release();
  }
}

/// A picture could only come from elsewhere: its description stands in its place.
void describe_pictures(cmark_node* document) {
  std::vector<cmark_node*> pictures;  // an inner one before the one around it
  commonmark::walk(document, [&](cmark_node* node, bool entering) {
    if (!entering && cmark_node_get_type(node) == CMARK_NODE_IMAGE) pictures.push_back(node);
  });
  for (cmark_node* picture : pictures) {
    while (cmark_node* words = cmark_node_first_child(picture)) cmark_node_insert_before(picture, words);
    cmark_node_free(picture);
  }
}

/// `words` within a CSS string: all that is neither letter, digit nor blank by its number.
std::string escape_css(std::string_view words) {
  std::string out;
  for (const char c : words) {
    const bool plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == ' ';
    const auto byte = static_cast<unsigned char>(c);
    out += plain || byte >= 0x80U ? std::string(1, c) : fmt::format("\\{:x} ", byte);
  }
  return out;
}

/// The banner at the head of every printed sheet: the second one may be found alone. On the first it stands in the page.
std::string running_banner(std::string_view banner) {
  return fmt::format("@page {{ @top-center {{ content: \"{}\"; }} }}\n@page :first {{ @top-center {{ content: none; }} }}\n", escape_css(banner));
}

std::string html_of(cmark_node* node) {
  const std::unique_ptr<char, commonmark::Free> html(cmark_render_html(node, commonmark::options));
  return html.get();
}

/// A letter in its parts, as HTML.
struct Parts {
  std::string head;  // who writes, where it is known where that ends
  std::string body;
};

/// The recipient as a block of its own, what stands before it as the head.
Parts parts_of(cmark_node* document, cmark_node* recipient) {
  if (!recipient) return {"", html_of(document)};
  const commonmark::Document head(cmark_node_new(CMARK_NODE_DOCUMENT));
  while (cmark_node_first_child(document) != recipient) cmark_node_append_child(head.get(), cmark_node_first_child(document));
  cmark_node* block = cmark_node_new(CMARK_NODE_CUSTOM_BLOCK);
  cmark_node_set_on_enter(block, "<div class=\"recipient\">");
  cmark_node_set_on_exit(block, "</div>");
  cmark_node_insert_before(recipient, block);
  cmark_node_append_child(block, recipient);
  return {html_of(head.get()), html_of(document)};
}

std::string head_of(const PageWords& words, const std::string& letter_head) {
  std::string sender, head;
  if (!words.logo.empty())
    sender = fmt::format("<p><img class=\"logo\" src=\"{}\" alt=\"{}\"></p>\n", picture_address(words.logo), escape_html(words.sender));
  sender += letter_head;
  if (!words.banner.empty()) head = fmt::format("<p class=\"banner\" role=\"note\">{}</p>\n", escape_html(words.banner));
  if (!sender.empty()) head += "<div class=\"sender\">\n" + sender + "</div>\n";
  return head.empty() ? head : "<header>\n" + head + "</header>\n";
}

std::string classes(bool large_print, bool posted) {
  if (!large_print && !posted) return {};
  return fmt::format(" class=\"{}{}{}\"", large_print ? "large-print" : "", large_print && posted ? " " : "", posted ? "posted" : "");
}

/// What depends on the letter.
std::string own_style(const PageWords& words, bool posted) {
  std::string style = words.large_print ? "@page { margin-top: 24mm; font-size: 18pt; @top-center { font-size: 16pt; } }\n" : "";
  if (!words.banner.empty()) style += running_banner(words.banner);
  if (posted)
    style += fmt::format("@media print {{ .posted .recipient p {{ font-size: {}pt; line-height: {}; }} }}\n",
                         points_that_fit(words.recipient, words.large_print ? 16 : 12), address_line_height);
  return style;
}

}  // namespace

std::string first_heading(std::string_view markdown) {
  const commonmark::Document document = commonmark::read(markdown);
  for (cmark_node* block = cmark_node_first_child(document.get()); block; block = cmark_node_next(block))
    if (cmark_node_get_type(block) == CMARK_NODE_HEADING && cmark_node_get_heading_level(block) == 1) return commonmark::words_of(block);
  return {};
}

std::string html_page(std::string_view markdown, const PageWords& words) {
  const commonmark::Document document = commonmark::read(markdown);
  describe_pictures(document.get());
  spell_out_links(document.get());
  cmark_node* recipient = find_recipient(document.get(), words.recipient);
  keep_words_whole(document.get());
  const Parts parts = parts_of(document.get(), recipient);
  return fmt::format(
      "<!DOCTYPE html>\n<html lang=\"{}\"{}{}>\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<title>{}</title>\n<style>\n{}{}</style>\n</head>\n<body>\n{}<main>\n{}</main>\n</body>\n</html>\n",
      escape_html(words.language), right_to_left(words.language) ? " dir=\"rtl\"" : "", classes(words.large_print, recipient != nullptr), escape_html(words.title),
      page_part("src/present/pages/letter.css")->bytes, own_style(words, recipient != nullptr), head_of(words, parts.head), parts.body);
}

}  // namespace regard::present
