package vn.motcua.dossier.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Số tiền bằng chữ. */
class AmountInWordsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "0,             Không đồng",
        "1,             Một đồng",
        "4,             Bốn đồng",
        "5,             Năm đồng",
        "10,            Mười đồng",
        "11,            Mười một đồng",
        "14,            Mười bốn đồng",
        "15,            Mười lăm đồng",
        "20,            Hai mươi đồng",
        "21,            Hai mươi mốt đồng",
        "24,            Hai mươi bốn đồng",
        "25,            Hai mươi lăm đồng",
        "55,            Năm mươi lăm đồng",
        "91,            Chín mươi mốt đồng",
        "100,           Một trăm đồng",
        "101,           Một trăm lẻ một đồng",
        "105,           Một trăm lẻ năm đồng",
        "110,           Một trăm mười đồng",
        "111,           Một trăm mười một đồng",
        "115,           Một trăm mười lăm đồng",
        "121,           Một trăm hai mươi mốt đồng",
        "555,           Năm trăm năm mươi lăm đồng",
        "1000,          Một nghìn đồng",
        "1001,          Một nghìn không trăm lẻ một đồng",
        "1010,          Một nghìn không trăm mười đồng",
        "8000,          Tám nghìn đồng",
        "12500,         Mười hai nghìn năm trăm đồng",
        "15015,         Mười lăm nghìn không trăm mười lăm đồng",
        "21000,         Hai mươi mốt nghìn đồng",
        "105000,        Một trăm lẻ năm nghìn đồng",
        "200000,        Hai trăm nghìn đồng",
        "1000000,       Một triệu đồng",
        "1000005,       Một triệu không trăm lẻ năm đồng",
        "1005000,       Một triệu không trăm lẻ năm nghìn đồng",
        "1234567,       Một triệu hai trăm ba mươi bốn nghìn năm trăm sáu mươi bảy đồng",
        "30000000,      Ba mươi triệu đồng",
        "1000000000,    Một tỷ đồng",
        "1000000001,    Một tỷ không trăm lẻ một đồng",
        "2015000000,    Hai tỷ không trăm mười lăm triệu đồng",
        "1000000000000, Một nghìn tỷ đồng",
        "1001000000000, Một nghìn không trăm lẻ một tỷ đồng",
    })
    void isSaidAsPeopleSayIt(long amount, String words) {
        assertThat(AmountInWords.of(amount)).isEqualTo(words);
    }

    @Test
    void isNeverNegative() {
        assertThatThrownBy(() -> AmountInWords.of(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void isReadBackToTheSameAmount(@ForAll @LongRange(max = 1_000_000_000_000_000L) long amount) {
        assertThat(SpokenAmount.read(AmountInWords.of(amount))).isEqualTo(amount);
    }
}
