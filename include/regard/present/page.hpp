// A letter's Markdown as a page to read or print, and as plain text. The templates are ours, the values were
// escaped; even so no raw HTML, no script and nothing from elsewhere ever comes through.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace regard::present {

struct PageWords {
  std::string title;         // of the document; not shown on the page
  std::string language;      // a BCP 47 tag: "en-GB"
  std::string banner;        // "DRAFT", "DEMONSTRATION"; empty for a letter that is sent
  bool large_print = false;  // 18 point instead of 12
  /// Name and address, one line each; empty for what goes into no window envelope. The first paragraph that holds exactly
  /// these lines is printed where such an envelope shows it, and what stands before it beside it, as the sender.
  std::vector<std::string> recipient = {};
  std::string logo = {};    // the bytes of a PNG or JPEG, for the head of the page; empty for none
  std::string sender = {};  // whose logo it is: the words for who does not see it
};

/// A whole HTML5 document that needs nothing else: its style is within it, for screen and A4 paper. A link's
/// address is printed after its words; an address too long for the window is printed smaller. Bytes that are not UTF-8 show as U+FFFD.
///
/// Source: CommonMark 0.30, raw HTML and dangerous links left out (cmark's default).
std::string html_page(std::string_view markdown, const PageWords& words);

/// The words of the first heading of the first level; empty where there is none.
std::string first_heading(std::string_view markdown);

/// The letter as text for e-mail and terminals, wrapped at `width` columns: headings underlined, items under
/// "- " or their number, quotations under "> ", links as `words (address)`; emphasis and raw HTML left out.
/// Line breaks that the letter asks for are kept. Ends with one newline.
std::string plain_text(std::string_view markdown, std::size_t width = 72);

}  // namespace regard::present
