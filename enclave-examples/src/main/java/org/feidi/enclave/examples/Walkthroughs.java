package org.feidi.enclave.examples;

import com.google.common.collect.ImmutableList;

/** All walkthroughs, in the order in which they are worth reading. */
final class Walkthroughs {

    static final ImmutableList<Walkthrough> ALL = ImmutableList.of(
            new Quzhou(),
            new BranchTax(),
            new JingJinJi(),
            new Zibo(),
            new ZiboShizuishan(),
            new Qingchuan(),
            new Sanlian(),
            new Ningbo(),
            new WhatIf(),
            new TaizhouScorecard(),
            new WuhanBands(),
            new WenzhouRent(),
            new WuchangOperator(),
            new TwoModes(),
            new PriceOfFarmland(),
            new QuotaLife(),
            new CutBack(),
            new Auction());

    private Walkthroughs() {}
}
