#include "pdf.hpp"

#include <fmt/format.h>

#include "regard/core/error.hpp"
#include "regard/core/text.hpp"
#include "regard/store/process.hpp"

namespace regard::cli {

namespace {

constexpr std::string_view install = "sudo apt-get install weasyprint fonts-liberation";

/// The last line that says anything.
std::string last_words(const std::string& said) {
  std::string last = "it said nothing";
  for (const auto& line : split(said, '\n'))
    if (!one_line(line).empty()) last = one_line(line);
  return visible(last);
}

}  // namespace

std::string pdf_of(const std::string& html) {
  store::Program weasyprint{{"weasyprint", "--quiet", "--encoding", "utf-8", "--pdf-variant", "pdf/ua-1", "-", "-"}};
  weasyprint.input = html;
  weasyprint.bare = true;
  // Fonts carry the time at which they were cut down, and Python's sets an order drawn by lot.
  weasyprint.environment = {{"LC_ALL", "C.UTF-8"}, {"TZ", "UTC"}, {"SOURCE_DATE_EPOCH", "0"}, {"PYTHONHASHSEED", "0"}};
  const auto made = store::run(weasyprint);
  if (made.end == store::Outcome::End::not_found)
    throw Error(Error::Kind::world, "a PDF is made by 'weasyprint', which is not installed", std::string(install));
  if (!made.succeeded() || !made.out.starts_with("%PDF-"))
    throw Error(Error::Kind::world, fmt::format("'weasyprint' made no PDF: {}", last_words(made.err)),
                "use --to html and print that, or see that it works: weasyprint --info");
  return made.out;
}

std::optional<int> pages_of(std::string_view pdf) {
  constexpr std::string_view page = "/Type /Page";
  int pages = 0;
  for (auto at = pdf.find(page); at != std::string_view::npos; at = pdf.find(page, at + 1)) {
    const char after = at + page.size() < pdf.size() ? pdf[at + page.size()] : ' ';
    if (after != 's') ++pages;  // "/Type /Pages" is the tree that holds them
  }
  return pages > 0 ? std::optional(pages) : std::nullopt;
}

}  // namespace regard::cli
