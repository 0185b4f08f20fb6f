package dev.reckoner.price;

import static dev.reckoner.provenance.Expr.num;
import static dev.reckoner.provenance.Expr.product;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Arithmetic;
import dev.reckoner.catalogue.Offer;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Expr;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Missing;
import dev.reckoner.provenance.Name;
import dev.reckoner.provenance.Sum;
import dev.reckoner.quantity.Day;
import dev.reckoner.quantity.Dimension;
import dev.reckoner.quantity.Unit;
import java.util.List;
import java.util.Optional;

/**
 * What a unit of an accelerator costs, so that unlike ones compare: a price ÷ the accelerators of
 * an instance, ÷ gigabytes of memory, ÷ 10¹² operations a second. AWS p5.48xlarge on 2025-05-10:
 * 98.32 USD an hour ÷ 8 = 12.29 for one H100; ÷ 85.9 GB = 0.143 for a gigabyte; ÷ 989 = 0.0124 for
 * a TFLOP/s of BF16.
 */
public final class UnitPrice {

    private static final Expr GIGABYTE = num(1e9, Unit.BYTE.per(Unit.of(Dimension.GIGABYTE)));
    private static final Expr TERAFLOPS =
            num(1e12, Unit.of(Dimension.FLOP).per(Unit.SECOND).per(Unit.of(Dimension.TERAFLOPS)));

    private UnitPrice() {}

    /** USD for one accelerator and hour on a day, where the offer has a price. */
    public static Answer ofDevice(Offer offer, Day day) {
        Sum sum = new Sum();
        Expr instance = sum.put(offer.price(day));
        Expr devices = sum.put(offer.perInstance(day));
        return sum.answer(
                "offer:" + offer.id() + ".device-price@" + day,
                new Name("device-price", offer.name()),
                new Expr.Div(instance, devices));
    }

    /** USD for a device when it came to market, where that is known. */
    public static Optional<Figure> atLaunch(Accelerator accelerator) {
        return accelerator
                .launchPrice()
                .map(
                        price ->
                                accelerator
                                        .citations()
                                        .given(
                                                "launch-price",
                                                "launch_price",
                                                price.value(),
                                                price.unit().per(Unit.DEVICE)));
    }

    /**
     * USD for a gigabyte of nominal memory, for an hour or for good.
     *
     * @param price of one accelerator
     */
    public static Figure ofMemory(Figure price, Accelerator accelerator) {
        Sum sum = new Sum();
        Expr paid = product(sum.put(price), GIGABYTE);
        Expr memory = sum.put(accelerator.memoryFigure());
        return sum.is(
                price.id() + "/gigabyte",
                new Name("memory-price", price.name().subject()),
                new Expr.Div(paid, memory));
    }

    /**
     * USD for 10¹² dense operations a second in BF16, for an hour or for good, where the peak rate
     * is known.
     *
     * @param price of one accelerator
     */
    public static Answer ofRate(Figure price, Accelerator accelerator) {
        if (!accelerator.denseTflops().containsKey(Arithmetic.BF16.id())) {
            return new Missing("no-peak-rate", List.of(Arithmetic.BF16.name(), accelerator.name()));
        }
        Sum sum = new Sum();
        Expr paid = product(sum.put(price), TERAFLOPS);
        Expr rate = sum.put(accelerator.rateFigure(Arithmetic.BF16));
        return sum.is(
                price.id() + "/teraflops",
                new Name("rate-price", price.name().subject()),
                new Expr.Div(paid, rate));
    }
}
