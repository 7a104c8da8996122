#include "regard/present/mail.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "base64.hpp"
#include "regard/core/text.hpp"

namespace regard::present {

namespace {

constexpr std::size_t longest_line = 78, longest_encoded_word = 75, longest_quoted_line = 76;

bool is_printable_ascii(char c) { return c >= 0x20 && c < 0x7F; }
bool is_ascii(std::string_view text) { return std::all_of(text.begin(), text.end(), is_printable_ascii); }

/// On one line, without a control character.
std::string tame(std::string_view words) {
  std::string text(words);
  for (char& c : text)
    if ((c >= 0 && c < 0x20) || c == 0x7F) c = ' ';
  return one_line(text);
}

/// Letters, digits, blanks and what an atom may hold: a display name that needs no quoting.
bool is_phrase(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ' ' || c == '-' || c == '\'' || c == '&';
  });
}

bool folds_as_it_is(std::string_view text) {
  if (!is_ascii(text) || text.find("=?") != std::string_view::npos) return false;
  const auto words = split(text, ' ');
  return std::all_of(words.begin(), words.end(), [](const auto& word) { return word.size() < longest_line - 20; });
}

/// Encoded words that each fit a line behind `name`, none of which ends within a character.
std::vector<std::string> encoded_words(std::string_view name, std::string_view text) {
  constexpr std::size_t around = std::string_view("=?utf-8?B?").size() + std::string_view("?=").size();
  const std::size_t most_bytes = (std::min(longest_encoded_word, longest_line - name.size() - 2) - around) / 4 * 3;
  std::vector<std::string> words;
  while (!text.empty()) {
    std::size_t length = std::min(most_bytes, text.size());
    while (length < text.size() && (static_cast<unsigned char>(text[length]) & 0xC0U) == 0x80U) --length;
    words.push_back(fmt::format("=?utf-8?B?{}?=", base64(text.substr(0, length))));
    text.remove_prefix(length);
  }
  return words;
}

std::string folded(std::string_view name, const std::vector<std::string>& words) {
  std::string all = fmt::format("{}:", name);
  std::size_t column = all.size();
  for (const auto& word : words) {
    const bool fits = column + 1 + word.size() <= longest_line;
    all += fits ? " " : "\n ";
    column = (fits ? column + 1 : 1) + word.size();
    all += word;
  }
  return all + "\n";
}

std::vector<std::string> words_of(std::string_view name, std::string_view words, bool as_they_are) {
  return as_they_are ? split(words, ' ') : encoded_words(name, words);
}

/// What a reader can make nothing of is spelt out.
std::string shown(std::string_view words) {
  const auto text = tame(words);
  return is_utf8(text) ? text : visible(text);
}

constexpr std::array<std::string_view, 7> weekdays = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
constexpr std::array<std::string_view, 12> months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

std::string_view weekday(Date day) { return weekdays.at(day.weekday().c_encoding()); }
std::string_view month(Date day) { return months.at(static_cast<unsigned>(day.ymd().month()) - 1); }
unsigned of_month(Date day) { return static_cast<unsigned>(day.ymd().day()); }

std::string date_words(Instant at) {
  const Date day = at.utc_day();
  return fmt::format("{}, {} {} {} {} +0000", weekday(day), of_month(day), month(day), static_cast<int>(day.ymd().year()), at.iso().substr(11, 8));
}

/// Whether every line can go as it is.
bool is_plain(std::string_view text) {
  const auto lines = split(text, '\n');
  return std::all_of(lines.begin(), lines.end(), [](const auto& line) { return is_ascii(line) && line.size() <= longest_line; });
}

std::string part(std::string_view type, const std::string& body) {
  const bool plain = is_plain(body);
  return fmt::format("Content-Type: {}; charset=\"utf-8\"\nContent-Transfer-Encoding: {}\n\n{}\n", type, plain ? "7bit" : "quoted-printable", plain ? body : quoted_printable(body));
}

}  // namespace

std::string mail_header(std::string_view name, std::string_view words) {
  const auto text = shown(words);
  return folded(name, words_of(name, text, folds_as_it_is(text)));
}

std::string mail_header(std::string_view name, std::string_view words, const MailAddress& address) {
  const auto text = shown(words);
  std::vector<std::string> all;
  if (!text.empty()) all = words_of(name, text, is_phrase(text) && folds_as_it_is(text));
  all.push_back(text.empty() ? address.text() : fmt::format("<{}>", address.text()));
  return folded(name, all);
}

std::string quoted_printable(std::string_view text) {
  std::string all;
  std::size_t column = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '\n') {
      all += c;
      column = 0;
      continue;
    }
    const bool ends_line = i + 1 == text.size() || text[i + 1] == '\n';
    const bool goes_as_it_is = (is_printable_ascii(c) || c == '\t') && c != '=' && !(ends_line && (c == ' ' || c == '\t'));
    const auto piece = goes_as_it_is ? std::string(1, c) : fmt::format("={:02X}", static_cast<unsigned char>(c));
    if (column + piece.size() > longest_quoted_line - (ends_line ? 0 : 1)) {
      all += "=\n";
      column = 0;
    }
    all += piece;
    column += piece.size();
  }
  return all;
}

std::string message(const Mail& mail) {
  const auto boundary = fmt::format("=_regard_{}", mail.id);
  return mail_header("From", mail.from_name, mail.from) + mail_header("To", {}, mail.to) + mail_header("Subject", mail.subject) +
         fmt::format("Date: {}\nMessage-ID: <{}@{}>\n", date_words(mail.at), mail.id, mail.from.domain()) +
         "Auto-Submitted: auto-generated\nMIME-Version: 1.0\n" + fmt::format("Content-Type: multipart/alternative;\n boundary=\"{}\"\n\n", boundary) +
         fmt::format("--{0}\n{1}--{0}\n{2}--{0}--\n", boundary, part("text/plain", mail.text), part("text/html", mail.html));
}

std::string mbox(const std::vector<std::string>& messages, Date day) {
  std::string all;
  for (const auto& each : messages) {
    all += fmt::format("From regard {} {} {:2} 00:00:00 {}\n", weekday(day), month(day), of_month(day), static_cast<int>(day.ymd().year()));
    std::string_view rest = each;
    while (!rest.empty()) {
      const auto line = rest.substr(0, std::min(rest.find('\n'), rest.size() - 1) + 1);
      const auto unquoted = line.substr(std::min(line.find_first_not_of('>'), line.size()));
      all += unquoted.starts_with("From ") ? ">" : "";
      all += line;
      rest.remove_prefix(line.size());
    }
    all += "\n";
  }
  return all;
}

}  // namespace regard::present
