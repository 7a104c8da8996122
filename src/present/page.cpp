#include "regard/present/page.hpp"

#include <cmark.h>
#include <fmt/format.h>

#include <memory>
#include <string>
#include <vector>

#include "commonmark.hpp"
#include "regard/present/mustache.hpp"

namespace regard::present {
namespace {

// No font, colour or picture comes from elsewhere. Made for reading: 12 point, or 18 in large print, black on
// white, left-aligned, nothing in italics or capitals.
constexpr std::string_view style =
    R"(@page { size: A4; margin: 22mm 20mm; font-family: Arial, sans-serif; font-size: 12pt;
  @bottom-right { content: "Page " counter(page) " of " counter(pages); } }
html { font-size: 12pt; -webkit-text-size-adjust: 100%; }
html.large-print { font-size: 18pt; }
body { margin: 0; background: #fff; color: #000; font-family: Arial, "Liberation Sans", Helvetica, sans-serif;
  line-height: 1.5; text-align: left; overflow-wrap: break-word; }
main, .banner { max-width: 40em; margin: 0 auto; padding: 0 1rem; }
main { padding-top: 1rem; padding-bottom: 2rem; }
.banner { margin-top: 1rem; padding: .5rem 1rem; border: 3px solid #000; box-sizing: border-box;
  font-size: 1.25rem; font-weight: bold; letter-spacing: .1em; text-align: center; }
p, ul, ol, blockquote { margin: 0 0 .8em; }
h1 { margin: 1.2em 0 .6em; font-size: 1.5rem; line-height: 1.25; }
h2 { margin: 1.4em 0 .4em; font-size: 1.2rem; line-height: 1.3; }
h3, h4, h5, h6 { margin: 1.2em 0 .4em; font-size: 1rem; }
ul, ol { padding-left: 1.6em; }
li { margin-bottom: .3em; }
blockquote { padding-left: 1em; border-left: 4px solid #000; }
em { font-style: normal; font-weight: bold; }
pre { white-space: pre-wrap; }
hr { margin: 1.5em 0; border: 0; border-top: 1px solid #000; }
a { color: #00309c; }
.address { display: none; }
@media print {
  main, .banner { max-width: none; padding-left: 0; padding-right: 0; }
  body { line-height: 1.4; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  li, blockquote { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
  a { color: #000; }
  .address { display: inline; }
}
)";

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

/// The banner at the head of every printed page: the second one may be found alone.
std::string running_banner(std::string_view banner) {
  return fmt::format("@page {{ @top-center {{ content: \"{}\"; font-weight: bold; }} }}\n",
                     escape_css(banner));
}

std::string html_body(std::string_view markdown) {
  const commonmark::Document document = commonmark::read(markdown);
  describe_pictures(document.get());
  spell_out_links(document.get());
  const std::unique_ptr<char, commonmark::Free> html(cmark_render_html(document.get(), commonmark::options));
  return html.get();
}

}  // namespace

std::string html_page(std::string_view markdown, const PageWords& words) {
  std::string running = words.large_print ? "@page { font-size: 18pt; }\n" : "";
  std::string banner;
  if (!words.banner.empty()) {
    running += running_banner(words.banner);
    banner = fmt::format("<p class=\"banner\" role=\"note\">{}</p>\n", escape_html(words.banner));
  }
  return fmt::format(
      "<!DOCTYPE html>\n<html lang=\"{}\"{}>\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<title>{}</title>\n<style>\n{}{}</style>\n</head>\n<body>\n{}<main>\n{}</main>\n</body>\n</html>\n",
      escape_html(words.language), words.large_print ? " class=\"large-print\"" : "",
      escape_html(words.title), style, running, banner, html_body(markdown));
}

}  // namespace regard::present
