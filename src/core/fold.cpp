#include "regard/core/fold.hpp"

#include <unordered_map>

#include "regard/core/text.hpp"

namespace regard {

const std::vector<Folded>& folding() {
  static const std::vector<Folded> list = {
    {"a", "ÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǠǡǺǻȀȁȂȃȦȧḀḁẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặ"},
    {"ae", "ÆæǢǣǼǽ"},
    {"b", "ƀɃḂḃḄḅḆḇ"},
    {"c", "ÇçĆćĈĉĊċČčḈḉ"},
    {"d", "ÐðĎďĐđḊḋḌḍḎḏḐḑḒḓ"},
    {"dz", "ǄǅǆǱǲǳ"},
    {"e", "ÈÉÊËèéêëĒēĔĕĖėĘęĚěƏȄȅȆȇȨȩḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệ"},
    {"f", "ƑƒḞḟ"},
    {"g", "ĜĝĞğĠġĢģǤǥǦǧǴǵḠḡ"},
    {"h", "ĤĥĦħȞȟḢḣḤḥḦḧḨḩḪḫẖ"},
    {"i", "ÌÍÎÏìíîïĨĩĪīĬĭĮįİıƗǏǐȈȉȊȋḬḭḮḯỈỉỊị"},
    {"ij", "Ĳĳ"},
    {"j", "Ĵĵǰȷ"},
    {"k", "ĶķĸǨǩḰḱḲḳḴḵ"},
    {"l", "ĹĺĻļĽľŁłḶḷḸḹḺḻḼḽ"},
    {"lj", "Ǉǈǉ"},
    {"m", "ḾḿṀṁṂṃ"},
    {"n", "ÑñŃńŅņŇňŊŋǸǹṄṅṆṇṈṉṊṋ"},
    {"nj", "Ǌǋǌ"},
    {"o", "ÒÓÔÕÖØòóôõöøŌōŎŏŐőƠơǑǒǪǫǬǭǾǿȌȍȎȏȪȫȬȭȮȯȰȱṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợ"},
    {"oe", "Œœ"},
    {"p", "ṔṕṖṗ"},
    {"r", "ŔŕŖŗŘřȐȑȒȓṘṙṚṛṜṝṞṟ"},
    {"s", "ŚśŜŝŞşŠšſȘșṠṡṢṣṤṥṦṧṨṩẛ"},
    {"ss", "ßẞ"},
    {"t", "ŢţŤťŦŧȚțṪṫṬṭṮṯṰṱẗ"},
    {"th", "Þþ"},
    {"u", "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰự"},
    {"v", "ṼṽṾṿ"},
    {"w", "ŴŵẀẁẂẃẄẅẆẇẈẉẘ"},
    {"x", "ẊẋẌẍ"},
    {"y", "ÝýÿŶŷŸȲȳẎẏẙỲỳỴỵỶỷỸỹ"},
    {"z", "ŹźŻżŽžƵƶẐẑẒẓẔẕ"},
    {"α", "ΆΑά"}, {"β", "Β"}, {"γ", "Γ"}, {"δ", "Δ"}, {"ε", "ΈΕέ"}, {"ζ", "Ζ"}, {"η", "ΉΗή"}, {"θ", "Θ"},
    {"ι", "ΊΐΙΪίϊ"}, {"κ", "Κ"}, {"λ", "Λ"}, {"μ", "Μ"}, {"ν", "Ν"}, {"ξ", "Ξ"}, {"ο", "ΌΟό"}, {"π", "Π"}, {"ρ", "Ρ"},
    {"σ", "Σ"}, {"τ", "Τ"}, {"υ", "ΎΥΫΰϋύ"}, {"φ", "Φ"}, {"χ", "Χ"}, {"ψ", "Ψ"}, {"ω", "ΏΩώ"}, {"а", "АӐӑӒӓ"},
    {"б", "Б"}, {"в", "В"}, {"г", "ЃГѓ"}, {"д", "Д"}, {"е", "ЀЁЕѐёӖӗ"}, {"ж", "ЖӁӂӜӝ"}, {"з", "ЗӞӟ"},
    {"и", "ЍИЙйѝӢӣӤӥ"}, {"к", "ЌКќ"}, {"л", "Л"}, {"м", "М"}, {"н", "Н"}, {"о", "ОӦӧ"}, {"п", "П"}, {"р", "Р"},
    {"с", "С"}, {"т", "Т"}, {"у", "ЎУўӮӯӰӱӲӳ"}, {"ф", "Ф"}, {"х", "Х"}, {"ц", "Ц"}, {"ч", "ЧӴӵ"}, {"ш", "Ш"},
    {"щ", "Щ"}, {"ъ", "Ъ"}, {"ы", "ЫӸӹ"}, {"ь", "Ь"}, {"э", "ЭӬӭ"}, {"ю", "Ю"}, {"я", "Я"}, {"ђ", "Ђ"}, {"є", "Є"},
    {"ѕ", "Ѕ"}, {"і", "ІЇї"}, {"ј", "Ј"}, {"љ", "Љ"}, {"њ", "Њ"}, {"ћ", "Ћ"}, {"џ", "Џ"}, {"ґ", "Ґ"}, {"ғ", "Ғ"},
    {"ҕ", "Ҕ"}, {"җ", "Җ"}, {"ҙ", "Ҙ"}, {"қ", "Қ"}, {"ҝ", "Ҝ"}, {"ҟ", "Ҟ"}, {"ҡ", "Ҡ"}, {"ң", "Ң"}, {"ҥ", "Ҥ"},
    {"ҧ", "Ҧ"}, {"ҩ", "Ҩ"}, {"ҫ", "Ҫ"}, {"ҭ", "Ҭ"}, {"ү", "Ү"}, {"ұ", "Ұ"}, {"ҳ", "Ҳ"}, {"ҵ", "Ҵ"}, {"ҷ", "Ҷ"},
    {"ҹ", "Ҹ"}, {"һ", "Һ"}, {"ҽ", "Ҽ"}, {"ҿ", "Ҿ"}, {"ӄ", "Ӄ"}, {"ӆ", "Ӆ"}, {"ӈ", "Ӈ"}, {"ӊ", "Ӊ"}, {"ӌ", "Ӌ"},
    {"ӎ", "Ӎ"}, {"ӏ", "Ӏ"}, {"ӕ", "Ӕ"}, {"ә", "ӘӚӛ"}, {"ӡ", "Ӡ"}, {"ө", "ӨӪӫ"}, {"ӷ", "Ӷ"}, {"ӻ", "Ӻ"}, {"ӽ", "Ӽ"},
    {"ӿ", "Ӿ"},
  };
  return list;
}

namespace {

/// The bytes of the character that begins with `lead`; of text that is UTF-8.
std::size_t length_of(char lead) {
  const auto byte = static_cast<unsigned char>(lead);
  return byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

std::unordered_map<std::string_view, std::string_view> folded_by_letter() {
  std::unordered_map<std::string_view, std::string_view> found;
  for (const auto& row : folding())
    for (std::string_view letters = row.letters; !letters.empty();) {
      const auto length = length_of(letters.front());
      found.emplace(letters.substr(0, length), row.plain);
      letters.remove_prefix(length);
    }
  return found;
}

bool is_mark(std::string_view letter) { return letter >= "\u0300" && letter <= "\u036F" && letter.size() == 2; }

/// Apostrophes stand within a name and say nothing: O'Brien, O’Brien, OBrien.
bool is_apostrophe(std::string_view letter) {
  return letter == "'" || letter == "`" || letter == "\u2018" || letter == "\u2019" || letter == "\u02BC" || letter == "\u00B4";
}

/// Blanks and punctuation of ASCII, of Latin-1 and of U+2000 to U+206F.
bool is_between_words(std::string_view letter) {
  if (letter.size() == 1) {
    const char c = letter.front();
    return !((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'));
  }
  return (letter >= "\u0080" && letter <= "\u00BF" && letter.size() == 2) || letter.starts_with("\xE2\x80") || letter.starts_with("\xE2\x81");
}

}  // namespace

std::string fold(std::string_view text) {
  static const auto by_letter = folded_by_letter();
  std::string folded;
  for (std::size_t at = 0; at < text.size();) {
    const auto letter = text.substr(at, length_of(text[at]));
    at += letter.size();
    if (is_mark(letter) || is_apostrophe(letter)) continue;
    const auto plain = by_letter.find(letter);
    if (plain != by_letter.end()) folded += plain->second;
    else if (is_between_words(letter)) folded += ' ';
    else folded += letter.size() == 1 ? lower_ascii(letter) : std::string(letter);
  }
  return one_line(folded);
}

std::vector<std::string> folded_words(std::string_view text) {
  const auto folded = fold(text);
  return folded.empty() ? std::vector<std::string>{} : split(folded, ' ');
}

}  // namespace regard
